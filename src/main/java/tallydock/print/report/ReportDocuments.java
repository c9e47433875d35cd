package tallydock.print.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import tallydock.domain.digest.Sha256;
import tallydock.filing.PageLook;
import tallydock.filing.WholeFile;
import tallydock.print.document.Document;
import tallydock.print.letters.Letters;
import tallydock.usecase.TargetFile;
import tallydock.usecase.photo.Attachments.Kept;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;

/// Writes reports as PDF files, each whole or not at all.
public final class ReportDocuments {
    private final Letters letters;
    private final PageLook look;
    private final Function<Sha256, Kept> pictures;

    /// @param pictures the bytes of kept photos by their hash
    public ReportDocuments(Letters letters, PageLook look, Function<Sha256, Kept> pictures) {
        this.letters = letters;
        this.look = look;
        this.pictures = pictures;
    }

    /// Saves the document, or says why not.
    public ReportResult.Written save(ShipmentReport report, TargetFile target) {
        return WholeFile.save(target, out -> write(report, out));
    }

    private void write(ShipmentReport report, OutputStream out) throws IOException {
        var pages = new ReportPages(report, pictures);
        try (var document = new Document(look.paper(), letters, pages.title(), pages.foot())) {
            look.mark().ifPresent(document::mark);
            pages.write(document);
            document.write(out);
        }
    }
}
