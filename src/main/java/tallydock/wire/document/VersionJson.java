package tallydock.wire.document;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Recheck;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.version.CartonChange;
import tallydock.domain.shipment.version.ListDiff;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a new version of a list changes, as JSON.
public final class VersionJson {
    private static final JsonMapper JSON = new JsonMapper();

    private VersionJson() {}

    /// `countedUnits` are those counted so far.
    public static ObjectNode of(ShipmentId shipment, ListDiff diff, Collection<Recheck> rechecked, long countedUnits) {
        var root = JSON.createObjectNode();
        root.put("shipmentId", shipment.toString());
        cartons(root.putArray("cartonsAdded"), diff.added());
        cartons(root.putArray("cartonsRemoved"), diff.removed());
        var changed = root.putArray("cartonsChanged");
        diff.changed().forEach(change -> carton(changed.addObject(), change));
        root.put("countedUnits", countedUnits);
        var again = root.putArray("rechecked");
        rechecked.forEach(recheck -> recheck(again.addObject(), recheck));
        return root;
    }

    private static void cartons(ArrayNode array, Collection<CartonNo> cartons) {
        cartons.forEach(carton -> array.add(carton.text()));
    }

    private static void carton(ObjectNode node, CartonChange change) {
        node.put("cartonNo", change.carton().text());
        node.put("labelOrMeasures", change.body());
        var lines = node.putArray("lines");
        change.lines()
                .forEach(line -> lines.addObject()
                        .put("sku", line.sku().code())
                        .put("before", line.before())
                        .put("after", line.after()));
    }

    private static void recheck(ObjectNode node, Recheck recheck) {
        Fields.text(
                node, "cartonNo", Optional.of(recheck).flatMap(Recheck::carton).map(CartonNo::text));
        types(node.putArray("before"), recheck.before());
        types(node.putArray("after"), recheck.after());
    }

    private static void types(ArrayNode array, Set<DiscrepancyType> types) {
        types.stream().sorted().forEach(type -> array.add(type.name()));
    }
}
