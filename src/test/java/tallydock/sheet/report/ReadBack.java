package tallydock.sheet.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult.Saved;
import tallydock.usecase.report.ReportShipment;

/// A report written to a file and read back, as whoever opens it sees it.
final class ReadBack implements AutoCloseable {
    private final XSSFWorkbook workbook;

    private ReadBack(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static ReadBack of(EverySurprise shipment, ReportWorkbooks files, Path folder) throws IOException {
        var file = folder.resolve("report.xlsx");
        var result = new ReportShipment(shipment.ports((report, _, target) -> files.save(report, target)))
                .run(shipment.plan().head().id(), EverySurprise.MADE, ReportForm.XLSX, new TargetFile(file.toString()));
        if (!(result instanceof Saved)) {
            throw new IllegalStateException("not saved: " + result);
        }
        return of(file);
    }

    static ReadBack of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new ReadBack(new XSSFWorkbook(in));
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Sheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /// Rows of cells as shown, the headings first; empty cells are "".
    List<List<String>> shown(String sheet) {
        var rows = new ArrayList<List<String>>();
        for (Row row : sheet(sheet)) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(new DataFormatter().formatCellValue(row.getCell(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    void eachCell(Consumer<Cell> consumer) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(consumer);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
