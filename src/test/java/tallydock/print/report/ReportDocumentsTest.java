package tallydock.print.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.filing.PageLook;
import tallydock.print.letters.Letters;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.TargetFile;
import tallydock.usecase.photo.Attachments.Kept;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;
import tallydock.usecase.report.TwoBoxes;

class ReportDocumentsTest {
    private static final Letters LETTERS = new Letters();

    private PageLook look = PageLook.USUAL;
    private final EverySurprise shipment = new EverySurprise();

    @Test
    void itSaysInBothLanguagesWhatWasFoundWhereWhenAndByWhom(@TempDir Path folder) throws IOException {
        try (var document = document(folder, _ -> new Kept.Missing())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains("Discrepancy report 差异报告")
                    .contains("PO-2026-118 / FBA15TD0001X")
                    .contains("ONT8")
                    .contains("MUG-CRM-350")
                    .contains("陶瓷马克杯")
                    .contains("Stoneware mug, cream")
                    .contains("C-3")
                    .contains("Missing 未到")
                    .contains("FBA15TDEXTRAU000009")
                    .contains("Balanced 平衡")
                    .contains("1 / ");
        }
    }

    @Test
    void aLabelThatNothingReadsStandsWithWhatWasReadInItsPlace(@TempDir Path folder) throws IOException {
        var station = shipment.station();
        var before = station.log().getFirst().entry().header();
        var label = new LabelUnreadable(
                "X000DEMO01", Optional.of(new CartonNo("C-1")), Optional.empty(), FoundBy.SCANNED_BACK, List.of("X0Q"));
        station.append(List.of(
                new Draft(station.event(), before.actor(), MemoryStation.NOON, FactPlace.in(before.stream()), label)));

        try (var document = document(folder, _ -> new Kept.Missing())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Unreadable labels 不清的标签", "X000DEMO01", "X0Q", "Printed, then given up");
        }
    }

    @Test
    void aPhotoStandsWithWhatItShowsAndItsHashAndOneThatIsNotHereIsSaidToBe(@TempDir Path folder) throws IOException {
        var here = attach(new About.Item(new Sku("MUG-CRM-350")), 1);
        var gone = attach(new About.Whole(), 2);

        try (var document = document(folder, hash -> hash.equals(here) ? new Kept.Here(photo()) : new Kept.Missing())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains(here.hex())
                    .contains(gone.hex())
                    .contains("The picture is not on this computer.")
                    .contains("图片不在本机");
            assertThat(pictures(document)).isEqualTo(1);
        }
    }

    @Test
    void theBoxesOfOneLabelStandBesideTheirCartonWithUnitsAndWeight(@TempDir Path folder) throws IOException {
        try (var document = document(TwoBoxes.report(), folder, _ -> new Kept.Missing())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text.replaceAll("\\s+", " ")).contains("C-1: 3, 9.48 kg; QZC1B2: 5");
        }
        try (var document = document(folder, _ -> new Kept.Missing())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("C-1: ");
        }
    }

    @Test
    void itsPagesAreOfThePaperThatIsAskedFor(@TempDir Path folder) throws IOException {
        look = new PageLook(Stock.Page.LETTER, Optional.empty());
        try (var document = document(folder, _ -> new Kept.Missing())) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(612, within(0.1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(792, within(0.1f));
            });
        }
    }

    @Test
    void whatIsMadeInPracticeSaysSoOnEachPageAndOtherReportsDoNot(@TempDir Path folder) throws IOException {
        try (var live = document(folder, _ -> new Kept.Missing())) {
            assertThat(new PDFTextStripper().getText(live)).doesNotContain("PRACTICE");
        }
        look = new PageLook(Stock.Page.A4, Optional.of("PRACTICE 练习"));
        try (var document = document(folder, _ -> new Kept.Missing())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("PRACTICE 练习");
            }
        }
    }

    private Sha256 attach(About about, int which) {
        var hash = Sha256.of(new byte[] {(byte) which});
        var picture = new StoredPicture(
                hash,
                Sha256.of(new byte[] {(byte) which, 1}),
                new PictureSize(4, 3),
                9,
                new StoredPicture.Origin(PictureSource.FILE, "dock.jpg", Optional.empty()));
        var station = shipment.station();
        var before = station.log().getFirst().entry().header();
        var fact = new PhotoFact.PhotoAttached(
                new Subject(Optional.of(new CartonNo("C-1")), about, Optional.empty()), picture);
        station.append(List.of(new Draft(station.event(), before.actor(), MemoryStation.NOON, before.place(), fact)));
        return hash;
    }

    private PDDocument document(Path folder, Function<Sha256, Kept> pictures) throws IOException {
        return document(shipment.report(), folder, pictures);
    }

    private PDDocument document(ShipmentReport report, Path folder, Function<Sha256, Kept> pictures)
            throws IOException {
        var file = folder.resolve("report.pdf");
        var written = new ReportDocuments(LETTERS, look, pictures).save(report, new TargetFile(file.toString()));
        assertThat(written).isInstanceOf(ReportResult.Saved.class);
        return Loader.loadPDF(Files.readAllBytes(file));
    }

    private static long pictures(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                        page.getResources().getXObjectNames().spliterator(), false))
                .map(COSName::getName)
                .count();
    }

    /// Larger than paper needs.
    private static Bytes photo() {
        var picture = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, 3_000, 2_000, Color.DARK_GRAY));
        pen.fillRect(0, 0, 3_000, 2_000);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Bytes.of(out.toByteArray());
    }
}
