package tallydock.print.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import tallydock.domain.digest.Sha256;
import tallydock.domain.label.stock.Stock;
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
    private final Stock.Page paper;
    private final Function<Sha256, Kept> pictures;

    /// @param pictures the bytes of kept photos by their hash
    public ReportDocuments(Letters letters, Stock.Page paper, Function<Sha256, Kept> pictures) {
        this.letters = letters;
        this.paper = paper;
        this.pictures = pictures;
    }

    /// Saves the document, or says why not.
    public ReportResult.Written save(ShipmentReport report, TargetFile target) {
        return WholeFile.save(target, out -> write(report, out));
    }

    private void write(ShipmentReport report, OutputStream out) throws IOException {
        var pages = new ReportPages(report, pictures);
        try (var document = new Document(paper, letters, pages.title(), pages.foot())) {
            pages.write(document);
            document.write(out);
        }
    }
}
