package tallydock.desk.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.usecase.people.SetUpStation;

/// The first start in a window: one question, then the form that sets a station up.
class SetUpTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final List<String> notes = new ArrayList<>();
    private final List<SetUpStation.Request> requests = new ArrayList<>();
    private Optional<SetUpStation.Result> result = Optional.empty();

    private WelcomeView build(Texts texts) {
        var model = new SetUpModel(new SetUpModel.Tools(
                new Background(Runnable::run),
                () -> Instant.EPOCH,
                request -> {
                    requests.add(request);
                    return result.orElseThrow(() -> new IllegalStateException("the disk is gone"));
                },
                () -> notes.add("done"),
                cause -> notes.add("failed " + cause.getMessage())));
        return new WelcomeView(texts, () -> notes.add("practice"), model, Optional.of(Say.key("kit.fonts.no-chinese")));
    }

    private Window window(Setting setting) {
        return Window.whole(setting, (texts, _) -> build(texts), "welcome", "signin");
    }

    private Window form() {
        var window = window(COMPACT);
        window.press("set-up");
        window.type("set-up-site", "ONT8 West");
        window.type("set-up-station", "Dock B");
        window.type("set-up-administrator", "Mei Lin");
        return window;
    }

    private static void pin(Window window, String digits) {
        var keys = ((GridPane) window.scene().getRoot().lookup(".keypad")).getChildren();
        window.act(() -> {
            digits.chars().forEach(digit -> ((Button) keys.get(digit == '0' ? 10 : digit - '1')).fire());
            ((Button) keys.get(11)).fire();
        });
    }

    @Test
    void practiceIsOneTouchAway() {
        window(COMPACT).press("practice");

        assertThat(notes).containsExactly("practice");
    }

    @Test
    void whilePracticeOpensTheDoorSaysSoAndTakesNoSecondPress() {
        var window = window(COMPACT);
        assertThat(window.words()).doesNotContain("Opening the demo shipment");

        window.press("practice");
        window.press("practice");

        assertThat(notes).containsExactly("practice");
        assertThat(window.words()).contains("Opening the demo shipment").doesNotContain("Try it with a demo shipment");
        assertThat(window.scene().getRoot().lookup(".loading-line").isVisible()).isTrue();
        assertThat(window.find("set-up").orElseThrow().isDisabled()).isTrue();
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void thePinIsAskedForTwiceAndThenTheStationIsSetUp() {
        result = Optional.of(new SetUpStation.Result.NameNotUsable(SetUpStation.Field.SITE));
        var window = form();

        pin(window, "249173");
        assertThat(window.words()).contains("Enter the PIN again");
        pin(window, "249173");

        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst().siteName()).isEqualTo("ONT8 West");
    }

    @Test
    void anEasyPinIsNotTaken() {
        var window = form();

        pin(window, "123456");

        assertThat(requests).isEmpty();
        assertThat(window.words()).doesNotContain("Enter the PIN again");
    }

    @Test
    void twoPinsThatDifferBeginAnew() {
        var window = form();

        pin(window, "249173");
        pin(window, "249174");

        assertThat(requests).isEmpty();
        assertThat(window.words()).contains(new Texts(Language.ENGLISH).now(Say.key("welcome.pin-differs")));
    }

    @Test
    void aStoreThatCannotBeMadeIsTold() {
        var window = form();

        pin(window, "249173");
        pin(window, "249173");

        assertThat(notes).containsExactly("failed the disk is gone");
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = window(setting);
        window.picture("welcome-" + setting.name());
        assertThat(window.faults()).as("question").isEmpty();

        window.press("set-up");
        window.picture("welcome-form-" + setting.name());
        assertThat(window.faults()).as("form").isEmpty();
    }
}
