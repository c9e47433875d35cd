package tallydock.sheet.report;

import tallydock.filing.WholeFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;

/// Writes reports as workbooks, each whole or not at all.
public final class ReportWorkbooks implements ReportFiles {
    private final ReportBook book;

    /// For workbooks of any length.
    public ReportWorkbooks() {
        this(Table.MAX_ROWS);
    }

    ReportWorkbooks(int scansPerSheet) {
        book = new ReportBook(scansPerSheet);
    }

    @Override
    public ReportResult.Written xlsx(ShipmentReport report, TargetFile target) {
        return WholeFile.save(target, out -> book.write(report, out));
    }
}
