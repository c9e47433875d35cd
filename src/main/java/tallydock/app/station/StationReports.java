package tallydock.app.station;

import java.util.function.Supplier;
import tallydock.filing.PageLook;
import tallydock.print.letters.Letters;
import tallydock.print.report.ReportDocuments;
import tallydock.sheet.report.ReportWorkbooks;
import tallydock.usecase.TargetFile;
import tallydock.usecase.photo.Attachments;
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;

/// Reports in all their forms, each written by its adapter.
final class StationReports implements ReportFiles {
    private final Attachments attachments;
    private final Supplier<PageLook> look;

    /// `look` says how their pages are now.
    StationReports(Attachments attachments, Supplier<PageLook> look) {
        this.attachments = attachments;
        this.look = look;
    }

    @Override
    public ReportResult.Written save(ShipmentReport report, ReportForm form, TargetFile target) {
        return switch (form) {
            case XLSX -> new ReportWorkbooks(look.get()).save(report, target);
            case PDF -> new ReportDocuments(new Letters(), look.get(), attachments::read).save(report, target);
        };
    }
}
