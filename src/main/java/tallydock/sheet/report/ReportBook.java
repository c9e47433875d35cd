package tallydock.sheet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.filing.PageLook;
import tallydock.filing.report.Findings;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Told;
import tallydock.filing.report.Words;
import tallydock.usecase.report.ShipmentReport;

/// Writes the sheets of one report. Rows leave memory as they are written, so a scan log may be
/// of any length.
final class ReportBook {
    private static final int ROWS_IN_MEMORY = 100;

    private final Words words = Words.ofReport();
    private final Words kinds = Words.ofDiscrepancies();
    private final int scansPerSheet;
    private final PageLook look;

    ReportBook(int scansPerSheet, PageLook look) {
        this.scansPerSheet = scansPerSheet;
        this.look = look;
    }

    void write(ShipmentReport report, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            describe(workbook, report);
            sheets(workbook, report);
            workbook.write(out);
        }
    }

    private void sheets(SXSSFWorkbook workbook, ShipmentReport report) {
        String shipment = Told.shipment(report.plan().head());
        var looks = new Looks(workbook.getXSSFWorkbook());
        var book = new Book(workbook, looks, report.made().zone(), shipment, look);
        var findings = new Findings(kinds, words.both("finding.none"));
        var names = new ProductNames(report.plan());
        new SummarySheet(book, words, kinds).write(report, shipment);
        new CartonSheet(book, words, findings, names).write(report.receipt().cartons());
        new SkuSheet(book, words, findings, names).write(report.receipt().skus());
        new UnknownSheet(book, words, findings).write(report.receipt().unknown());
        if (!report.receipt().unreadable().isEmpty()) {
            new UnreadableSheet(book, words).write(report.receipt().unreadable());
        }
        if (!report.documents().isEmpty()) {
            new DocumentSheet(book, words, names).write(report.documents());
        }
        if (!report.photos().photos().isEmpty()) {
            new PhotoSheet(book, words).write(report.photos());
        }
        new ScanLogSheet(book, words, scansPerSheet).write(report.log());
    }

    private void describe(SXSSFWorkbook workbook, ShipmentReport report) {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(words.both("title"));
        properties.setCreator("Tallydock");
        properties.setCreated(Optional.of(Date.from(report.made().at())));
    }
}
