package tallydock.sheet;

import tallydock.domain.document.choice.RowSet;
import tallydock.sheet.export.LeftOutSheet;
import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.reading.LeftOutFiles;
import tallydock.usecase.reading.SheetReadings.Request;
import tallydock.usecase.report.ReportResult;

/// Writes rows that stay out of the store as xlsx. The file is read again without leaving anything out, so
/// that each row can say what is wrong with it.
public final class LeftOutWorkbooks implements LeftOutFiles {
    @Override
    public ReportResult.Written packingList(Request request, TargetFile target, Progress progress) {
        return write(SheetKind.PACKING_LIST, request, target, progress);
    }

    @Override
    public ReportResult.Written products(Request request, TargetFile target, Progress progress) {
        return write(SheetKind.PRODUCTS, request, target, progress);
    }

    private static ReportResult.Written write(
            SheetKind<?> kind, Request request, TargetFile target, Progress progress) {
        var choices = request.choices();
        var whole = new Request(
                request.file(),
                choices.withLeftOut(RowSet.NONE).withLeaveOutBlocked(false),
                request.window(),
                request.register());
        var table = FileReadings.table(kind, whole, progress);
        return new LeftOutSheet(table, choices.leftOut()).write(target);
    }
}
