package tallydock.usecase.label.dock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.DiscrepancyType;

/// What is wrong with a carton, in a few words of both languages: there is one line for it on a label.
final class CaseWords {
    private static final int MOST = 3;

    /// Of a box whose label another bears too.
    static final String SECOND_BOX = "second box, same label 同箱唛第二箱";

    private CaseWords() {}

    /// One kind, without units.
    static String of(DiscrepancyType type) {
        return type == DiscrepancyType.DAMAGED ? ofUnits(type) : word(type, 0);
    }

    /// Each kind once with its units, those that stop the work first; of many kinds the first few.
    static String of(List<Discrepancy> cases) {
        Map<DiscrepancyType, Long> units = new EnumMap<>(DiscrepancyType.class);
        cases.forEach(found -> units.merge(found.type(), found.units().concerned(), Long::sum));
        String words = units.entrySet().stream()
                .sorted((one, other) ->
                        other.getKey().level().compareTo(one.getKey().level()))
                .limit(MOST)
                .map(kind -> word(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(" · "));
        return units.size() > MOST ? words + " · …" : words;
    }

    private static String word(DiscrepancyType type, long units) {
        return switch (type) {
            case MISSING_CARTON -> "missing 缺箱";
            case UNEXPECTED_CARTON -> "not listed 单外箱";
            case DUPLICATE_CARTON -> "opened again 重复开箱";
            case DUPLICATE_LABEL -> "two boxes, one label 重复箱唛";
            case PROHIBITED -> "do not shelve 禁止上架";
            case COUNTED_TWICE -> "counted twice 重复清点";
            case WEIGHT_VARIANCE -> "weight 重量不符";
            case DOCUMENT_MISMATCH -> "papers 单据不符";
            case SHORT, OVER, UNEXPECTED_SKU, UNKNOWN_BARCODE, UNREADABLE_LABEL, DAMAGED, LOOSE ->
                ofUnits(type) + " " + units;
        };
    }

    private static String ofUnits(DiscrepancyType type) {
        return switch (type) {
            case SHORT -> "short 少";
            case OVER -> "over 多";
            case UNEXPECTED_SKU -> "wrong item 错货";
            case UNKNOWN_BARCODE -> "unknown 未知";
            case UNREADABLE_LABEL -> "label unreadable 标签不清";
            case DAMAGED -> "damaged 破损";
            default -> "loose 散货";
        };
    }
}
