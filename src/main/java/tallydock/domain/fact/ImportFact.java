package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.document.invoice.InvoiceHead;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;

/// A sheet came in. Its normalised rows lie beside the log as parts named by their hash; the fact makes them
/// visible all at once.
public sealed interface ImportFact extends Fact {
    /// A packing list became the latest plan of its shipment.
    record PackingListImported(
            ImportId importId, ShipmentHead shipment, ImportSource source, ListParts parts, ListTotals totals)
            implements ImportFact {}

    /// A product sheet was taken into a seller's register.
    record RegisterImported(ImportId importId, SellerId seller, ImportSource source, ListParts parts, long products)
            implements ImportFact {}

    /// A commercial invoice was kept. `head` names it; its purchase order says which shipment it is for.
    record InvoiceImported(
            ImportId importId, SellerId seller, InvoiceHead head, ImportSource source, ListParts parts, long lines)
            implements ImportFact {}

    /// A statement of fees was kept: for which month, on which account.
    record FeesImported(
            ImportId importId,
            SellerId seller,
            Optional<String> period,
            Optional<String> account,
            ImportSource source,
            ListParts parts,
            long lines)
            implements ImportFact {}

    /// A list of direct-mail orders was kept. To whom the parcels go lies beside the log and can be erased.
    record OrdersImported(ImportId importId, SellerId seller, ImportSource source, ListParts parts, long orders)
            implements ImportFact {}
}
