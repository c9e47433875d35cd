package tallydock.usecase.trade;

import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;

/// Imported invoices and their lines.
public interface KeptInvoices {
    /// The seller's invoices that name this purchase order, by their numbers; of each its latest version.
    List<KeptInvoice> naming(SellerId seller, String po);

    /// In the order of the invoice; none when they are not all here.
    List<InvoiceLine> lines(ImportId id);
}
