package tallydock.sheet.export;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.domain.product.Product;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.filing.WholeFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.export.SheetFiles;
import tallydock.usecase.report.ReportResult;

/// Writes sheets as xlsx, a few rows in memory at a time.
public final class ExportWorkbooks implements SheetFiles {
    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public ReportResult.Written packingList(ShipmentPlan plan, TargetFile target) {
        return write(target, "Packing list 装箱单", rows -> new PackingListSheet(rows).write(plan));
    }

    @Override
    public ReportResult.Written products(Iterator<Product> products, TargetFile target) {
        return write(target, "Products 商品预登记", rows -> new ProductSheet(rows).write(products));
    }

    private static ReportResult.Written write(TargetFile target, String name, Consumer<RowWriter> content) {
        return WholeFile.save(target, out -> {
            try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                content.accept(new RowWriter(workbook, name));
                workbook.write(out);
            }
        });
    }
}
