package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.photo.Photo;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.picture.PictureRefusal;
import tallydock.usecase.photo.Attachments.Kept;

/// Photos of a case in the room of discrepancies.
class CasePhotosTest {
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);
    private static final int SHORT_MUG = 0;
    private static final int DAMAGED_MUG = 1;
    private static final int UNKNOWN = 2;

    private final ReviewBench bench = new ReviewBench();

    private List<Photo> photos() {
        return PhotoBook.of(bench.source.surprise.station().log()).photos();
    }

    private static void press(Window window, Parent box, String id) {
        var button = (Button) box.lookup("#" + id);
        window.act(button::fire);
    }

    private Parent box() {
        return (Parent) bench.doors.modals().getFirst();
    }

    private static void enlarge(Window window) {
        var tile = (Button) window.find("evidence").orElseThrow().lookup(".photo-tile");
        window.act(tile::fire);
    }

    @Test
    void aPhotoThatIsAddedPaysTheDebtAndShowsOnEveryCaseOfTheGoods() {
        bench.source.askForPhoto();
        var window = bench.window(WIDE);
        ReviewBench.choose(window, DAMAGED_MUG);
        assertThat(window.words()).contains("Photo due");

        bench.adds(window, "damage.jpg");

        assertThat(window.words()).doesNotContain("Photo due").contains("1 photo", "Checksums valid");
        ReviewBench.choose(window, SHORT_MUG);
        assertThat(window.words()).contains("1 photo");
        ReviewBench.choose(window, UNKNOWN);
        assertThat(window.words()).doesNotContain("1 photo");
    }

    @Test
    void aPictureThatIsRefusedIsSaidSoAndNothingIsWritten() {
        bench.photos().refusal = java.util.Optional.of(PictureRefusal.HEIC);
        var window = bench.window(WIDE);
        ReviewBench.choose(window, DAMAGED_MUG);

        bench.adds(window, "IMG_1.heic");

        assertThat(window.words()).anyMatch(word -> word.contains("HEIC"));
        assertThat(photos()).isEmpty();
    }

    @Test
    void aPhotoThatIsGoneOrChangedIsSaidSoInWords() {
        var window = bench.window(WIDE);
        ReviewBench.choose(window, DAMAGED_MUG);
        bench.adds(window, "a.jpg", "b.jpg");
        var hashes = photos().stream().map(photo -> photo.picture().stored()).toList();
        bench.photos().attachments.remove(hashes.getFirst());
        bench.photos().attachments.put(hashes.getLast(), new Kept.Damaged());
        ReviewBench.choose(window, UNKNOWN);

        ReviewBench.choose(window, DAMAGED_MUG);

        assertThat(window.words())
                .contains("2 photos missing or damaged", "Photo not on this computer", "Photo damaged")
                .doesNotContain("Checksums valid");
    }

    @Test
    void aWithdrawnPhotoIsOwedAgain() {
        bench.source.askForPhoto();
        var window = bench.window(WIDE);
        ReviewBench.choose(window, DAMAGED_MUG);
        bench.adds(window, "wrong.jpg");
        enlarge(window);

        press(window, box(), "photo-withdraw");

        assertThat(photos()).isEmpty();
        assertThat(bench.doors.modals()).isEmpty();
        assertThat(window.words()).contains("Photo due");
    }

    @Test
    void anErasureIsAskedAboutAllowedBySomebodyAndLeavesTheHash() {
        var window = bench.window(WIDE);
        ReviewBench.choose(window, DAMAGED_MUG);
        bench.adds(window, "face.jpg");
        enlarge(window);
        press(window, box(), "photo-erase");
        assertThat(photos()).extracting(Photo::erased).containsExactly(false);

        press(window, box(), "erase-yes");

        assertThat(bench.doors.notes()).contains("authorise ERASE_PHOTO");
        assertThat(photos()).extracting(Photo::erased).containsExactly(true);
        assertThat(bench.photos().read(photos().getFirst().picture().stored())).isInstanceOf(Kept.Erased.class);
        assertThat(window.words()).contains("Erased");
        Fact last = bench.source.surprise.station().log().getLast().fact().orElseThrow();
        assertThat(last).isInstanceOf(PhotoFact.PictureErased.class);
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutsideWithPhotosOrWithoutThem(Setting setting) {
        bench.source.askForPhoto();
        var window = bench.window(setting);
        ReviewBench.choose(window, DAMAGED_MUG);
        assertThat(window.faults()).as("due").isEmpty();

        bench.adds(window, "a.jpg", "b.jpg");
        bench.photos().attachments.remove(photos().getFirst().picture().stored());
        ReviewBench.choose(window, UNKNOWN);
        ReviewBench.choose(window, DAMAGED_MUG);

        assertThat(window.faults()).as("missing").isEmpty();
    }
}
