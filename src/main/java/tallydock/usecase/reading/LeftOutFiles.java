package tallydock.usecase.reading;

import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Writes the rows of a sheet that stay out of the store into a workbook of their own, as they stand in the file, with
/// a column that says why in English and Chinese.
public interface LeftOutFiles {
    /// @param request the file and the choices it is to be stored with; rows that cannot be stored count as left out
    ReportResult.Written write(SheetReadings.Request request, TargetFile target, Progress progress);
}
