package tallydock.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.picture.PictureSource;
import tallydock.scanner.image.CodesInPictures;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.report.ReportResult;

class TestCodePrintTest {
    @Test
    void thePageHoldsTheFiveCodesAsAScannerReadsThem(@TempDir Path folder) throws IOException {
        var pdf = folder.resolve("codes.pdf");
        var written = TestCodePrint.write(new TargetFile(pdf.toString()));
        assertThat(written).isEqualTo(new ReportResult.Saved(new TargetFile(pdf.toString()), Files.size(pdf)));

        var png = folder.resolve("codes.png");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
            ImageIO.write(page, "png", png.toFile());
        }
        var picture = new NewPicture.OfFile(new SourceFile(png.toString()), PictureSource.FILE);
        var codes = ((Search.Done) new CodesInPictures().search(picture, () -> false)).codes();

        assertThat(codes)
                .extracting(code -> code.text().content())
                .containsExactlyElementsOf(
                        Arrays.stream(TestCode.values()).map(TestCode::payload).toList());
    }

    @Test
    void aPlaceThatIsNotThereIsSaid(@TempDir Path folder) {
        var target = new TargetFile(folder.resolve("no").resolve("codes.pdf").toString());

        assertThat(TestCodePrint.write(target))
                .isEqualTo(new ReportResult.NotSaved(target, ReportResult.Reason.NO_SUCH_PLACE));
    }
}
