package tallydock.sheet.packing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;

/// How much a row of headings looks like the head of a packing list.
final class PackingRating {
    private static final double SURE_ENOUGH = 0.35;
    private static final Map<Concept, Double> WORTH = worth();
    private static final Set<Concept> PRODUCT =
            EnumSet.of(Concept.SKU, Concept.FNSKU, Concept.GTIN, Concept.BARCODE, Concept.ASIN, Concept.NAME);
    private static final Set<Concept> AMOUNT = EnumSet.of(Concept.QUANTITY, Concept.PIECES_OR_CARTONS);

    private PackingRating() {}

    static double rate(List<Heading> headings) {
        Map<Concept, Double> found = new EnumMap<>(Concept.class);
        for (var heading : headings) {
            if (heading.confidence() >= SURE_ENOUGH) {
                heading.concept().ifPresent(concept -> found.merge(concept, heading.confidence(), Math::max));
            }
        }
        int boxes = BoxHeads.of(headings).size();
        int codes = ProductHeads.of(headings).size();
        double score = found.entrySet().stream()
                .mapToDouble(entry -> WORTH.getOrDefault(entry.getKey(), 0.1) * entry.getValue())
                .sum();
        boolean product = found.keySet().stream().anyMatch(PRODUCT::contains);
        boolean amount = found.keySet().stream().anyMatch(AMOUNT::contains);
        if (product && (amount || boxes > 0)) {
            return score + Math.min(4, boxes);
        }
        return codes > 0 && found.containsKey(Concept.CARTON_NO) ? score + Math.min(4, codes) : 0;
    }

    private static Map<Concept, Double> worth() {
        Map<Concept, Double> worth = new EnumMap<>(Concept.class);
        worth.put(Concept.CARTON_NO, 3.0);
        worth.put(Concept.SKU, 3.0);
        worth.put(Concept.QUANTITY, 3.0);
        worth.put(Concept.CARTON_COUNT, 2.0);
        worth.put(Concept.CARTON_LAST, 1.0);
        worth.put(Concept.FNSKU, 2.0);
        worth.put(Concept.GTIN, 1.0);
        worth.put(Concept.BARCODE, 1.0);
        worth.put(Concept.PIECES_OR_CARTONS, 1.5);
        worth.put(Concept.GROSS, 1.5);
        worth.put(Concept.NET, 1.0);
        worth.put(Concept.NAME, 1.0);
        worth.put(Concept.SIZE, 1.0);
        for (var concept : List.of(Concept.LENGTH, Concept.WIDTH, Concept.HEIGHT, Concept.HS_CODE, Concept.VOLUME)) {
            worth.put(concept, 0.5);
        }
        return worth;
    }
}
