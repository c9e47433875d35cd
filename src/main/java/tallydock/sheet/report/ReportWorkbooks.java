package tallydock.sheet.report;

import tallydock.filing.PageLook;
import tallydock.filing.WholeFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;

/// Writes reports as workbooks, each whole or not at all.
public final class ReportWorkbooks {
    private final ReportBook book;

    /// For workbooks of any length; `look` is how they come out of a printer.
    public ReportWorkbooks(PageLook look) {
        this(Table.MAX_ROWS, look);
    }

    ReportWorkbooks(int scansPerSheet, PageLook look) {
        book = new ReportBook(scansPerSheet, look);
    }

    /// Saves the workbook, or says why not.
    public ReportResult.Written save(ShipmentReport report, TargetFile target) {
        return WholeFile.save(target, out -> book.write(report, out));
    }
}
