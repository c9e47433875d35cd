package tallydock.app.station;

import tallydock.domain.label.stock.Stock;
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

    StationReports(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public ReportResult.Written save(ShipmentReport report, ReportForm form, TargetFile target) {
        return switch (form) {
            case XLSX -> new ReportWorkbooks().save(report, target);
            case PDF -> new ReportDocuments(new Letters(), Stock.Page.A4, attachments::read).save(report, target);
        };
    }
}
