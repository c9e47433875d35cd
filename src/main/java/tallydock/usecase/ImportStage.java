package tallydock.usecase;

import java.util.Iterator;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ListParts;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;

/// Brings the rows of a list into the store in short transactions, so that scans commit in between. What is
/// staged is seen by nobody until the fact that names the import is in the log; a stage that is never named
/// is cleared at the next start.
public interface ImportStage {
    Staged cartons(ShipmentHead shipment, Iterator<PlannedCarton> cartons);

    Staged products(SellerId seller, Iterator<SheetProduct> products);

    Staged invoiceLines(SellerId seller, Iterator<InvoiceLine> lines);

    Staged feeLines(SellerId seller, Iterator<FeeLine> lines);

    /// Keeps orders without their recipients: those are personal data and lie apart, each under a salted hash.
    Staged orders(SellerId seller, Iterator<DocOrder> orders);

    /// What the fact of the import must name.
    record Staged(ImportId importId, ListParts parts) {}
}
