package tallydock.usecase.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.label.HandlingMark;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// Says what the labels on the cartons of one list say.
public final class ComposeCartons {
    private static final String MIXED = "Mixed SKU 混装";
    private static final String PARTIAL = "Partial 尾箱";

    private final ShipmentPlan plan;
    private final Said said;
    private final Map<Set<Sku>, Long> fullest;

    public ComposeCartons(ShipmentPlan plan, Said said) {
        this.plan = plan;
        this.said = said;
        this.fullest = fullest(plan);
    }

    /// A label for each of these cartons; its bars say what opens the carton when it is received.
    public List<LabelValues> cartons(CartonChoice choice) {
        return choice.places(plan).stream()
                .map(place -> carton(place)
                        .with(
                                LabelField.CODE,
                                CartonLabels.printed(plan.head(), plan.cartons().get(place)))
                        .build())
                .toList();
    }

    /// Logistic labels of those of these cartons that have an SSCC, from the list or as `assigned`.
    public List<LabelValues> ssccs(CartonChoice choice, Function<CartonNo, Optional<Sscc>> assigned) {
        var labels = new ArrayList<LabelValues>();
        for (int place : choice.places(plan)) {
            var carton = plan.cartons().get(place);
            carton.barcode()
                    .flatMap(Sscc::parse)
                    .or(() -> assigned.apply(carton.no()))
                    .ifPresent(sscc -> labels.add(carton(place)
                            .with(LabelField.CODE, "(00)" + sscc.digits())
                            .build()));
        }
        return labels;
    }

    /// All that can be said of the carton at this place of the list, from 0; its code is still to be added.
    LabelValues.Builder carton(int place) {
        var carton = plan.cartons().get(place);
        var measures = carton.measures();
        return heading(new LabelValues.Builder())
                .with(LabelField.CARTON, carton.no().text())
                .with(LabelField.CARTON_OF, (place + 1) + " / " + plan.cartons().size())
                .with(LabelField.LINES, lines(carton))
                .with(LabelField.PIECES, Long.toString(pieces(carton)))
                .with(LabelField.NET, kilograms(measures.netGrams()))
                .with(LabelField.GROSS, kilograms(measures.grossGrams()))
                .with(LabelField.SIZE, size(carton))
                .with(LabelField.ORIGIN, said.origin())
                .with(LabelField.MARK, mark(carton))
                .with(LabelField.HANDLING, handling(said));
    }

    /// What labels say of the whole shipment.
    LabelValues.Builder heading(LabelValues.Builder label) {
        var refs = plan.head().refs();
        return label.with(LabelField.TO, refs.destination().orElse(""))
                .with(LabelField.PO, refs.po().orElse(""))
                .with(LabelField.SHIPMENT, refs.fbaShipmentId().orElse(""))
                .with(LabelField.REFERENCE, refs.reference().orElse(""))
                .with(LabelField.SELLER, seller(plan));
    }

    boolean isMixed(PlannedCarton carton) {
        return skus(carton).size() > 1;
    }

    /// Whether others with the same goods hold more.
    boolean isPartial(PlannedCarton carton) {
        return pieces(carton) < fullest.getOrDefault(skus(carton), 0L);
    }

    private String mark(PlannedCarton carton) {
        return Stream.of(isMixed(carton) ? MIXED : "", isPartial(carton) ? PARTIAL : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String handling(Said said) {
        return said.handling().stream().map(HandlingMark::words).collect(Collectors.joining(" · "));
    }

    static long pieces(PlannedCarton carton) {
        return carton.lines().stream().mapToLong(PlannedLine::qty).sum();
    }

    private static Map<Set<Sku>, Long> fullest(ShipmentPlan plan) {
        Map<Set<Sku>, Long> fullest = new HashMap<>();
        plan.cartons().forEach(carton -> fullest.merge(skus(carton), pieces(carton), Math::max));
        return fullest;
    }

    private static Set<Sku> skus(PlannedCarton carton) {
        return carton.lines().stream().map(PlannedLine::sku).collect(Collectors.toUnmodifiableSet());
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
}
