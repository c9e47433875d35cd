package tallydock.domain.document;

import java.util.List;
import tallydock.domain.shipment.ShipmentRefs;

/// A packing list read and checked: cartons in file order, the totals the file declares, the totals counted from its
/// cartons, and everything a person should look at.
public record PackingListDoc(
        TableSource source,
        ShipmentRefs shipment,
        List<DocCarton> cartons,
        PackingTotals declared,
        PackingTotals totals,
        List<Problem> problems) {
    public PackingListDoc {
        cartons = List.copyOf(cartons);
        problems = List.copyOf(problems);
    }
}
