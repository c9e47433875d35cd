package tallydock.usecase.report;

import tallydock.usecase.TargetFile;

/// Reports as files that people open and send on. A file appears under its name only when it is whole.
public interface ReportFiles {
    /// A workbook in English and Chinese.
    ReportResult.Written xlsx(ShipmentReport report, TargetFile target);
}
