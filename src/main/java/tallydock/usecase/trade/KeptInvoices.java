package tallydock.usecase.trade;

import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;

/// Imported invoices and their lines.
public interface KeptInvoices {
    /// The seller's invoices that name this purchase order, by their numbers; of each its latest version.
    List<KeptInvoice> naming(SellerId seller, String po);

    /// The seller's invoices that a person said belong to this shipment, by their numbers; of each its latest
    /// version.
    List<KeptInvoice> placedAt(SellerId seller, ShipmentId shipment);

    /// In the order of the invoice; none when they are not all here.
    List<InvoiceLine> lines(ImportId id);
}
