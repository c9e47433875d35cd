package tallydock.usecase.export;

import java.util.Iterator;
import tallydock.domain.product.Product;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Sheets as workbooks that people fill in or send on, with headings in English and Chinese. A file appears under its
/// name only when it is whole; no text in it can become a formula.
public interface SheetFiles {
    /// A packing list, a row for each product of each carton.
    ReportResult.Written packingList(ShipmentPlan plan, TargetFile target);

    /// The form for product registration, with an example, and filled with `products`.
    ReportResult.Written products(Iterator<Product> products, TargetFile target);
}
