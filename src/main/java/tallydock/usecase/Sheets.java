package tallydock.usecase;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.order.OrderListDoc;

/// Foreign sheets: workbooks and text tables that people and programs send. A file of any content gives a
/// result; only a broken disk is an exception. One method for each kind of document.
public interface Sheets {
    /// The reader's version; what it read keeps it, so that a better reader can tell what to read again.
    int version();

    /// Reads a packing list; SKUs are checked against the register where one is given.
    ReadResult<PackingListDoc> packingList(SourceFile file, Optional<KnownSkus> register, Progress progress);

    /// Reads a product registration sheet.
    ReadResult<ProductSheetDoc> products(SourceFile file, Progress progress);

    /// Reads a commercial invoice.
    ReadResult<InvoiceDoc> invoice(SourceFile file, Progress progress);

    /// Reads a statement of fees.
    ReadResult<FeeStatementDoc> fees(SourceFile file, Progress progress);

    /// Reads a list of direct-mail orders; SKUs are checked against the register where one is given.
    ReadResult<OrderListDoc> orders(SourceFile file, Optional<KnownSkus> register, Progress progress);
}
