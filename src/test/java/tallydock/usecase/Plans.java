package tallydock.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;

/// Packing lists for tests.
public final class Plans {
    private static final ShipmentRefs REFS =
            new ShipmentRefs(Optional.of("PO-1"), Optional.of("FBA15H9RGK6C"), Optional.empty(), Optional.empty());

    private Plans() {}

    /// `cartons` as "1: MUG*12 TOWEL*6", or "1@12100: MUG*12" where the list says 12,100 g.
    public static ShipmentPlan of(String... cartons) {
        var head = new ShipmentHead(new ShipmentId(new UUID(1, 1)), SellerId.OWN, REFS, Route.UNKNOWN);
        var planned = new ArrayList<PlannedCarton>();
        for (String carton : cartons) {
            String[] numberAndLines = carton.split(": ?", 2);
            String[] numberAndGrams = numberAndLines[0].split("@", 2);
            var measures = numberAndGrams.length == 1 ? Measures.UNKNOWN : weighing(Long.parseLong(numberAndGrams[1]));
            planned.add(new PlannedCarton(
                    new CartonNo(numberAndGrams[0]), Optional.empty(), measures, lines(numberAndLines[1])));
        }
        return new ShipmentPlan(head, planned);
    }

    private static Measures weighing(long grams) {
        return new Measures(
                OptionalLong.of(grams),
                OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// What the plan says a carton weighs.
    public static OptionalLong grossGrams(ShipmentPlan plan, CartonNo carton) {
        return plan.cartons().stream()
                .filter(planned -> planned.no().equals(carton))
                .findFirst()
                .map(planned -> planned.measures().grossGrams())
                .orElseGet(OptionalLong::empty);
    }

    /// The FBA label of carton `n`.
    public static String label(int n) {
        return "FBA15H9RGK6CU%06d\r".formatted(n);
    }

    private static List<PlannedLine> lines(String text) {
        var lines = new ArrayList<PlannedLine>();
        for (String line : text.split(" ", -1)) {
            String[] skuAndQty = line.split("\\*", -1);
            lines.add(new PlannedLine(
                    new Sku(skuAndQty[0]),
                    Long.parseLong(skuAndQty[1]),
                    Optional.empty(),
                    Optional.empty(),
                    Names.NONE,
                    Customs.NONE));
        }
        return lines;
    }
}
