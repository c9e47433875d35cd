package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.photo.Photo;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// Photos at the counting station: what they are kept as, and that nothing waits for them.
class ReceivePhotosTest {
    private static final Optional<CartonNo> ONE = Optional.of(new CartonNo("1"));

    private final Bench bench = Scenes.bench().enter();

    private List<Photo> photos() {
        return PhotoBook.of(bench.station.log()).photos();
    }

    private List<Subject> subjects() {
        return photos().stream().map(Photo::subject).toList();
    }

    @Test
    void aPhotoOfAnUnknownBarcodeShowsTheCodeAndTheScanThatFoundIt() {
        PhotoScenes.choose(PhotoScenes.unknown(bench), "label.jpg");

        assertThat(subjects()).singleElement().satisfies(subject -> {
            assertThat(subject.carton()).isEqualTo(ONE);
            assertThat(subject.about()).isEqualTo(new About.Code(Scenes.UNKNOWN));
            assertThat(subject.scan()).isPresent();
        });
        assertThat(Screen.text(bench)).contains("1 kept as evidence");
    }

    @Test
    void aPhotoOfADamagedUnitPaysItsDebt() {
        bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.DAMAGED);
        assertThat(Screen.text(bench)).contains("Photo due");

        PhotoScenes.choose(bench, "damage.jpg");

        assertThat(subjects()).extracting(Subject::about).containsExactly(new About.Item(new Sku("LUM-DESK-WHT")));
        assertThat(Screen.text(bench)).contains("1 kept as evidence").doesNotContain("Photo due");
    }

    @Test
    void aPhotoOfGoodsThatMustNotBeShelvedIsAskedForBesideTheStopAndInQuarantine() {
        bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD);
        assertThat(Screen.text(bench)).contains("Photo due");
        bench.scans(Command.QUARANTINE);
        assertThat(Screen.text(bench)).contains("Photo due");

        PhotoScenes.choose(bench, "battery.jpg");

        assertThat(subjects()).extracting(Subject::about).containsExactly(new About.Item(new Sku("LUM-DESK-WHT")));
        assertThat(subjects()).extracting(Subject::scan).containsExactly(asked(PhotoReason.PROHIBITED));
        assertThat(Screen.text(bench)).contains("1 kept as evidence").doesNotContain("Photo due");
    }

    @Test
    void aPhotoOfASecondBoxIsOneOfItsCase() {
        bench.open()
                .opensCarton(2)
                .scans("PEN-GEL-BLK", "PEN-GEL-BLK")
                .opensCarton(1)
                .opensCarton(2);
        bench.presses(Command.SECOND_BOX);
        assertThat(Screen.text(bench)).contains("Photo due");

        PhotoScenes.choose(bench, "both.jpg");

        assertThat(subjects()).extracting(Subject::about).containsExactly(new About.Whole());
        assertThat(subjects()).extracting(Subject::scan).containsExactly(asked(PhotoReason.DUPLICATE_LABEL));
        assertThat(Screen.text(bench)).doesNotContain("Photo due");
    }

    @Test
    void aPhotoOfALabelThatNothingReadsIsAskedForOnceItsCodeIsTyped() {
        bench.open().opensCarton(1);
        bench.does(() -> Screen.button(bench, "TYPE").fire());
        bench.does(() -> {
            Screen.field(bench).setText("LUM-DESK-WHT");
            Screen.push(bench.modals.getFirst(), "Label unreadable  Ctrl+Enter").fire();
        });
        assertThat(bench.modals).isEmpty();
        assertThat(Screen.text(bench)).contains("Label reported", "It counts. Put a new label on", "Photo due");

        PhotoScenes.choose(bench, "label.jpg");

        assertThat(subjects()).extracting(Subject::scan).containsExactly(asked(PhotoReason.UNREADABLE_LABEL));
        assertThat(Screen.text(bench)).doesNotContain("Photo due");
    }

    private Optional<EventId> asked(PhotoReason why) {
        return bench.station.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .filter(fact -> fact instanceof AnswerFact.PhotoAsked asked && asked.reason() == why)
                .map(fact -> ((AnswerFact.PhotoAsked) fact).subject())
                .findFirst();
    }

    @Test
    void aPhotoOfAClosedCartonShowsTheCartonAsAWhole() {
        bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE);

        PhotoScenes.choose(bench, "carton.jpg");

        assertThat(subjects()).containsExactly(new Subject(ONE, new About.Whole(), Optional.empty()));
    }

    @Test
    void theDebtOfAReportedCodeStaysOnTheScreenUntilTheNextScan() {
        PhotoScenes.unknown(bench).scans(Command.REPORT);
        assertThat(Screen.text(bench)).contains("Photo due");

        bench.scans("LUM-DESK-WHT");

        assertThat(Screen.text(bench)).doesNotContain("Photo due", "Photos");
    }

    @Test
    void aScanTakesWhatTheFolderOffersAndTheDebtIsPaid() {
        PhotoScenes.appear(PhotoScenes.unknown(PhotoScenes.watching(bench)), "IMG_1.jpg", "IMG_2.jpg");
        assertThat(Screen.text(bench)).contains("Attach 2 new pictures", "TD-PHOTO");
        assertThat(photos()).isEmpty();

        bench.scans(Command.PHOTO);

        assertThat(photos())
                .extracting(
                        photo -> photo.picture().origin().source(),
                        photo -> photo.picture().origin().name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PictureSource.FOLDER, "IMG_1.jpg"),
                        org.assertj.core.groups.Tuple.tuple(PictureSource.FOLDER, "IMG_2.jpg"));
        assertThat(Screen.text(bench)).contains("2 kept as evidence").doesNotContain("Photo due");
        assertThat(Screen.stage(bench)).isNotNull();
    }

    @Test
    void whatTheFolderOfferedForOneThingIsNotTakenForAnother() {
        PhotoScenes.appear(PhotoScenes.unknown(PhotoScenes.watching(bench)), "IMG_1.jpg");
        bench.scans(Command.REPORT, "LUM-DESK-WHT", "VASE-BLU-40");

        assertThat(Screen.text(bench)).doesNotContain("Attach the new picture");
    }

    @Test
    void aFolderThatIsGoneIsSaidSo() {
        bench.photos.folderGone = true;

        PhotoScenes.unknown(PhotoScenes.watching(bench));

        assertThat(Screen.text(bench)).contains("Folder is gone");
    }

    @Test
    void noFolderIsLookedIntoWhileNothingIsInQuestion() {
        PhotoScenes.watching(bench).open().opensCarton(1).scans("LUM-DESK-WHT");
        assertThat(bench.photos.timers).isEmpty();

        bench.scans("VASE-BLU-40");
        assertThat(bench.photos.timers).hasSize(1);
        bench.scans(Command.UNEXP, "LUM-DESK-WHT");
        assertThat(bench.photos.timers).isEmpty();
    }

    @Test
    void aRefusedPictureIsSaidAndTheNextScanIsCountedAllTheSame() {
        bench.photos.refusal = Optional.of(PictureRefusal.TOO_MANY_PIXELS);
        PhotoScenes.choose(bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.DAMAGED), "bomb.png");
        assertThat(Screen.text(bench)).anyMatch(word -> word.contains("too many pixels"));

        bench.scans("LUM-DESK-WHT");

        assertThat(photos()).isEmpty();
        assertThat(Screen.stage(bench).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("accepted"));
    }

    @Test
    void pastedFilesBecomePhotosOfTheLastUnitAtRest() {
        bench.open().opensCarton(1).scans("LUM-DESK-WHT");
        FxRoom.run(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(new java.io.File("pasted.jpg")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        bench.does(() -> {
            var scene = Screen.scene(bench);
            Event.fireEvent(
                    bench.room.node(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
            assertThat(scene).isNotNull();
        });

        assertThat(subjects()).extracting(Subject::about).containsExactly(new About.Item(new Sku("LUM-DESK-WHT")));
        assertThat(Screen.text(bench)).contains("1 kept as evidence");
    }

    @Test
    void aPhotoIsWithdrawnFromItsLargePicture() {
        PhotoScenes.enlarge(PhotoScenes.choose(PhotoScenes.unknown(bench), "wrong.jpg"));
        assertThat(Screen.words(bench.modals.getFirst())).contains("Checksum valid", "Mei Lin");

        bench.does(() -> Screen.push(bench.modals.getFirst(), "Withdraw").fire());

        assertThat(photos()).isEmpty();
        assertThat(bench.modals).isEmpty();
    }

    @Test
    void theFolderIsChosenWithLeaveAndWatchedAtOnce() {
        bench.photos.chosenFolder = Optional.of("/media/camera");
        PhotoScenes.push(PhotoScenes.unknown(bench), "folder-of-photos");

        bench.does(() -> Screen.push(bench.modals.getFirst(), "Choose folder").fire());

        assertThat(bench.asked).contains(tallydock.domain.people.Deed.CHANGE_SETTINGS);
        assertThat(Screen.words(bench.modals.getFirst())).contains("/media/camera");
        assertThat(Screen.text(bench)).contains("Folder watched");
    }
}
