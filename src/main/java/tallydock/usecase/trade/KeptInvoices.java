package tallydock.usecase.trade;

import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;

/// The lines of imported invoices.
public interface KeptInvoices {
    /// In the order of the invoice; none when they are not all here.
    List<InvoiceLine> lines(ImportId id);
}
