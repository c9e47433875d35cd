package tallydock.usecase.report;

import tallydock.usecase.TargetFile;

/// Reports as files that people open and send on, in English and Chinese. A file appears under its name only when it is
/// whole.
public interface ReportFiles {
    ReportResult.Written save(ShipmentReport report, ReportForm form, TargetFile target);
}
