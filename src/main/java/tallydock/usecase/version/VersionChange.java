package tallydock.usecase.version;

import java.util.List;
import tallydock.domain.receiving.Recheck;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.version.ListDiff;

/// What a new list changes for a shipment: the list itself, and the verdict on cartons that are counted already.
/// `countedUnits` are those counted so far; no list changes them.
public record VersionChange(ShipmentHead shipment, ListDiff diff, List<Recheck> rechecked, long countedUnits) {
    public VersionChange {
        rechecked = List.copyOf(rechecked);
    }
}
