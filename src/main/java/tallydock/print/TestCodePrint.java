package tallydock.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.letters.Letters;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles.Outcome;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.TestCodeSheet;
import tallydock.usecase.report.ReportResult;

/// Writes the codes that teach a scanner as a page for an office printer.
public final class TestCodePrint {
    private static final String PAGE = "a4-1";

    private TestCodePrint() {}

    /// Writes the page as PDF, which appears under its name only when it is whole.
    public static ReportResult.Written write(TargetFile target) {
        var job = TestCodeSheet.on(Stocks.named(PAGE).orElseThrow(), Head.DPI_300);
        return switch (new LabelWriter(new Letters()).write(job, LabelFormat.PDF, target)) {
            case Outcome.Written _ -> saved(target);
            case Outcome.NotSaved(var file, var reason) -> new ReportResult.NotSaved(file, reason);
            case Outcome.Refused refused ->
                throw new IllegalStateException("the test codes are always fit to be scanned: " + refused.findings());
        };
    }

    private static ReportResult.Written saved(TargetFile target) {
        try {
            return new ReportResult.Saved(target, Files.size(Path.of(target.location())));
        } catch (IOException _) {
            return new ReportResult.NotSaved(target, ReportResult.Reason.DISK);
        }
    }
}
