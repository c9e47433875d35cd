package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.product.Sku;
import tallydock.usecase.Plans;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.PictureCodes.Search;

/// Pictures with barcodes at the counting station: nothing is counted by itself, nothing is ignored in silence.
class ReceivePicturesTest {
    private static final Sha256 PICTURE = Sha256.of(new byte[] {7});

    private final Bench bench = Scenes.bench().enter();

    @Test
    void codesInAPictureAreOfferedAndNotCounted() {
        holds("]C0LUM-DESK-WHT", "]C0VASE-BLU-40");
        opensCarton();

        paste("shelf.jpg");

        assertThat(card()).contains("2 barcodes in this picture", "Use as photo", "Count all 2");
        assertThat(imageScans()).isEmpty();
        assertThat(photos()).isEmpty();
    }

    @Test
    void aPictureThatIsDroppedOnTheStationIsLookedThrough() {
        holds("]C0LUM-DESK-WHT");
        opensCarton();

        boolean isTaken = DroppedFiles.on(bench.room.node(), new File("shelf.jpg"));
        bench.settles();

        assertThat(isTaken).isTrue();
        assertThat(card()).anyMatch(words -> words.contains("in this picture"));
        assertThat(imageScans()).isEmpty();
        press(Command.WHY_1);
        assertThat(imageScans()).hasSize(1);
    }

    @Test
    void eachIsCountedByItsKeyAsAScanThatNamesThePictureWhichIsKept() {
        holds("]C0LUM-DESK-WHT", "]C0VASE-BLU-40");
        opensCarton();
        paste("shelf.jpg");

        press(Command.WHY_1);
        press(Command.WHY_1);
        press(Command.BACK);

        assertThat(imageScans()).singleElement().satisfies(scan -> {
            assertThat(scan.bytes().asUtf8()).isEqualTo("]C0LUM-DESK-WHT");
            assertThat(scan.device()).isEqualTo("picture " + PICTURE + " 1");
        });
        assertThat(photos()).containsExactly(new About.Item(new Sku("LUM-DESK-WHT")));
        assertThat(card()).isEmpty();
    }

    @Test
    void aScannedCodeOnTheCardCountsAllOfThem() {
        holds("]C0LUM-DESK-WHT", "]C0LUM-DESK-WHT");
        opensCarton();
        paste("shelf.jpg");

        bench.scans(Command.YES);

        assertThat(imageScans())
                .extracting(RawScan::device)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(card()).isEmpty();
    }

    @Test
    void itCanBeAPhotoAndNothingElse() {
        holds("]C0LUM-DESK-WHT");
        opensCarton();
        paste("lamp.jpg");

        press(Command.PHOTO);
        press(Command.BACK);

        assertThat(imageScans()).isEmpty();
        assertThat(photos()).hasSize(1);
    }

    @Test
    void aStopOfTheStationComesBeforeThePicture() {
        holds("]C0NOBODY-KNOWS-1", "]C0LUM-DESK-WHT");
        opensCarton();
        paste("shelf.jpg");

        press(Command.WHY_1);

        assertThat(Screen.text(bench)).contains("NOBODY-KNOWS-1");
        assertThat(card()).isEmpty();
    }

    @Test
    void withNoCartonOpenItIsSaidInWords() {
        paste("label.jpg");
        assertThat(card())
                .contains(
                        "No barcode can be read in it. Take it closer, straighter and in better light.",
                        "No carton is open, so it cannot be kept as a photo. Open a carton first, then bring it again.");
        press(Command.BACK);
        assertThat(card()).isEmpty();

        bench.photos.searches = _ -> new Search.Refused(PictureRefusal.HEIC);
        paste("label.heic");
        assertThat(String.join(" ", card())).contains("HEIC");
    }

    @Test
    void aCartonsLabelInAPictureOpensTheCarton() {
        holds("]C0" + Plans.label(2));
        bench.open();
        paste("label.jpg");
        assertThat(card()).contains("One barcode in this picture");

        press(Command.WHY_1);

        assertThat(imageScans()).hasSize(1);
        assertThat(card()).isEmpty();
    }

    private Bench holds(String... codes) {
        bench.photos.searches = _ -> new Search.Done(
                PICTURE,
                Bytes.EMPTY,
                new PictureSize(100, 80),
                Stream.of(codes)
                        .map(code -> new FoundCode(Bytes.utf8(code), List.of()))
                        .toList());
        return bench;
    }

    private void opensCarton() {
        bench.open().opensCarton(1).scans("LUM-DESK-WHT");
    }

    private void paste(String file) {
        PhotoScenes.paste(bench, file);
    }

    private void press(Command command) {
        bench.presses(command);
    }

    /// What the box over the room says.
    private List<String> card() {
        return bench.modals.stream()
                .flatMap(node -> FxRoom.on(() -> Screen.words(node)).stream())
                .toList();
    }

    private List<RawScan> imageScans() {
        return bench.station.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .flatMap(fact -> switch (fact) {
                    case CountFact.UnitCounted unit -> Stream.of(unit.scan());
                    case CountFact.CartonOpened carton -> Stream.of(carton.scan());
                    case CountFact.UnknownScanned unknown -> Stream.of(unknown.scan());
                    default -> Stream.<RawScan>empty();
                })
                .filter(scan -> scan.source() == ScanSource.IMAGE)
                .toList();
    }

    private List<About> photos() {
        return PhotoBook.of(bench.station.log()).photos().stream()
                .map(photo -> photo.subject().about())
                .toList();
    }
}
