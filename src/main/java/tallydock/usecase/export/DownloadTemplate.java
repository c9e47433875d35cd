package tallydock.usecase.export;

import java.util.Collections;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Gives a seller the empty form for product registration.
public final class DownloadTemplate {
    private final SheetFiles files;

    public DownloadTemplate(SheetFiles files) {
        this.files = files;
    }

    public ReportResult.Written run(TargetFile target) {
        return files.products(Collections.emptyIterator(), target);
    }
}
