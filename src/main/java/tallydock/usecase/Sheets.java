package tallydock.usecase;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;

/// Foreign sheets: workbooks and text tables that people and programs send. A file of any content gives a result; only
/// a
/// broken disk is an exception. One method for each kind of document.
public interface Sheets {
    /// Reads a packing list; SKUs are checked against the register where one is given.
    ReadResult<PackingListDoc> packingList(SourceFile file, Optional<KnownSkus> register, Progress progress);

    /// Reads a product registration sheet.
    ReadResult<ProductSheetDoc> products(SourceFile file, Progress progress);
}
