package tallydock.usecase.reading;

import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Writes the rows of a sheet that stay out of the store into a workbook of their own, as they stand in the
/// file, with a column that says why in English and Chinese. Rows that cannot be stored are among them,
/// whatever the choices say.
public interface LeftOutFiles {
    /// Writes those of a packing list.
    ///
    /// @param request the file and the choices it is to be stored with
    ReportResult.Written packingList(SheetReadings.Request request, TargetFile target, Progress progress);

    /// The same for a product sheet.
    ReportResult.Written products(SheetReadings.Request request, TargetFile target, Progress progress);
}
