package tallydock.usecase.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// Says what labels say, from the latest packing list of a shipment.
public final class ComposeLabels {
    /// A roll and more; beyond it a person asks for a part.
    public static final int MOST = 20_000;

    private ComposeLabels() {}

    /// What no list says and a person may want on a label; blank is not printed.
    ///
    /// @param condition of the goods, as Amazon asks: `New 新`
    /// @param origin where they were made, as in `Made in China`
    public record Said(String condition, String origin) {}

    /// A label for each unit of the list, carton by carton, at most one more than `MOST`: the FNSKU where
    /// there is one,
    /// else the GTIN, else the SKU.
    public static List<LabelValues> units(ShipmentPlan plan, Said said) {
        var labels = new ArrayList<LabelValues>();
        for (var carton : plan.cartons()) {
            for (var line : carton.lines()) {
                var label = unit(line, said);
                for (long unit = 0; unit < line.qty() && labels.size() <= MOST; unit++) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static LabelValues unit(PlannedLine line, Said said) {
        String code = line.fnsku().or(line::gtin).orElse(line.sku().code());
        return new LabelValues.Builder()
                .with(LabelField.CODE, code)
                .with(LabelField.SKU, line.sku().code())
                .with(LabelField.TITLE, line.names().en().orElse(line.sku().code()))
                .with(LabelField.TITLE_ZH, line.names().zh().orElse(""))
                .with(LabelField.CONDITION, said.condition())
                .with(LabelField.ORIGIN, said.origin())
                .build();
    }

    /// A label for each carton of the list, in its order. Its code is the box id of the list, else the
    /// number of the
    /// carton.
    public static List<LabelValues> cartons(ShipmentPlan plan, Said said) {
        return IntStream.range(0, plan.cartons().size())
                .mapToObj(i -> carton(plan, i, said)
                        .with(LabelField.CODE, code(plan.cartons().get(i)))
                        .build())
                .toList();
    }

    private static String code(PlannedCarton carton) {
        return carton.barcode().orElse(carton.no().text());
    }

    /// Logistic labels of the cartons whose list gives them an SSCC.
    public static List<LabelValues> ssccs(ShipmentPlan plan, Said said) {
        var labels = new ArrayList<LabelValues>();
        for (int i = 0; i < plan.cartons().size(); i++) {
            var label = carton(plan, i, said);
            plan.cartons()
                    .get(i)
                    .barcode()
                    .flatMap(Sscc::parse)
                    .ifPresent(sscc -> labels.add(
                            label.with(LabelField.CODE, "(00)" + sscc.digits()).build()));
        }
        return labels;
    }

    private static LabelValues.Builder carton(ShipmentPlan plan, int place, Said said) {
        var carton = plan.cartons().get(place);
        var refs = plan.head().refs();
        var measures = carton.measures();
        long pieces = carton.lines().stream().mapToLong(PlannedLine::qty).sum();
        String mark = carton.lines().size() > 1 ? "Mixed SKU 混装" : "";
        return new LabelValues.Builder()
                .with(LabelField.TO, refs.destination().orElse(""))
                .with(LabelField.PO, refs.po().orElse(""))
                .with(LabelField.SHIPMENT, refs.fbaShipmentId().orElse(""))
                .with(LabelField.REFERENCE, refs.reference().orElse(""))
                .with(LabelField.SELLER, seller(plan))
                .with(LabelField.CARTON, carton.no().text())
                .with(LabelField.CARTON_OF, (place + 1) + " / " + plan.cartons().size())
                .with(LabelField.LINES, lines(carton))
                .with(LabelField.PIECES, Long.toString(pieces))
                .with(LabelField.NET, kilograms(measures.netGrams()))
                .with(LabelField.GROSS, kilograms(measures.grossGrams()))
                .with(LabelField.SIZE, size(carton))
                .with(LabelField.ORIGIN, said.origin())
                .with(LabelField.MARK, mark);
    }

    /// One's own goods carry no seller's name.
    private static String seller(ShipmentPlan plan) {
        var seller = plan.head().seller();
        return seller.equals(SellerId.OWN) ? "" : seller.name();
    }

    private static String lines(PlannedCarton carton) {
        return carton.lines().stream()
                .map(line -> line.sku().code() + " × " + line.qty()
                        + line.names()
                                .en()
                                .or(line.names()::zh)
                                .map(name -> "  " + name)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String kilograms(OptionalLong grams) {
        return grams.isPresent()
                ? BigDecimal.valueOf(grams.getAsLong(), 3)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                : "";
    }

    private static String size(PlannedCarton carton) {
        var measures = carton.measures();
        var sides = List.of(measures.lengthMm(), measures.widthMm(), measures.heightMm());
        return sides.stream().allMatch(OptionalInt::isPresent)
                ? sides.stream().map(side -> centimetres(side.getAsInt())).collect(Collectors.joining(" × ")) + " cm"
                : "";
    }

    private static String centimetres(int mm) {
        return BigDecimal.valueOf(mm, 1).stripTrailingZeros().toPlainString();
    }

    /// A label for each command that has a name, in the order of the table.
    public static List<LabelValues> commands(CommandNames names) {
        return Arrays.stream(Command.values())
                .filter(command -> names.english(command).isPresent())
                .map(command -> new LabelValues.Builder()
                        .with(LabelField.CODE, command.payload())
                        .with(LabelField.TITLE, names.english(command).orElse(""))
                        .with(LabelField.TITLE_ZH, names.chinese(command).orElse(""))
                        .build())
                .toList();
    }

    /// What commands are called on paper; those without a name are not printed.
    public interface CommandNames {
        Optional<String> english(Command command);

        Optional<String> chinese(Command command);
    }
}
