package tallydock.domain.fact;

import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;

/// A sheet came in. Its normalised rows lie beside the log as parts named by their hash; the fact makes them visible
/// all
/// at once.
public sealed interface ImportFact extends Fact {
    /// A packing list became the latest plan of its shipment.
    record PackingListImported(
            ImportId importId, ShipmentHead shipment, ImportSource source, ListParts parts, ListTotals totals)
            implements ImportFact {}

    /// A product sheet was taken into a seller's register.
    record RegisterImported(ImportId importId, SellerId seller, ImportSource source, ListParts parts, long products)
            implements ImportFact {}
}
