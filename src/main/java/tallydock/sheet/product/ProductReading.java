package tallydock.sheet.product;

import tallydock.domain.document.ProductSheetDoc;
import tallydock.sheet.view.ReadTable;

/// A product sheet as it was read, and the table it was read from.
public record ProductReading(ProductSheetDoc document, ReadTable table) {}
