package tallydock.desk.devices.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.devices.DevicesBench;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.TaughtFrame.Around;

class ScaleCardsTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final DevicesBench bench = new DevicesBench();
    private final FakeScales scales = bench.scales;

    @Test
    void aPortIsTriedAtOnceAndTheScaleThatIsFoundIsUsed() {
        var window = bench.window(COMPACT);
        window.press("scale-on-/dev/ttyUSB0");
        assertThat(scales.notes).containsExactly("find /dev/ttyUSB0");
        window.act(() -> scales.finding().trying(LineSettings.USUAL, 2, 7));
        assertThat(window.words()).contains("9600 8-N-1  (2/7)");

        window.act(() -> scales.finding().found(FakeScales.SICS));

        assertThat(scales.used).containsExactly(FakeScales.SICS);
        assertThat(bench.doors.notes()).contains("authorise CHANGE_SETTINGS");
        assertThat(scales.notes).containsExactly("find /dev/ttyUSB0", "end");
        assertThat(window.words()).anyMatch(word -> word.startsWith("Found: Mettler-Toledo SICS"));
        window.press("scale-done");
        assertThat(window.find("scale-set-up")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsShownAndCanBeTaught() {
        var window = bench.window(COMPACT);
        window.press("scale-on-/dev/ttyUSB0");
        window.act(() -> scales.finding().notFound(List.of("W,S,12.34")));
        assertThat(window.words()).contains("W,S,12.34");

        window.press("scale-teach");
        window.act(() -> List.of("W,S,12.34", "W,S,12.34", "W,S,12.34").forEach(scales.overhearing()::heard));
        type(window, "12.35");
        assertThat(window.words()).anyMatch(word -> word.startsWith("This number is not in"));
        window.act(() -> List.of("W,S,12.34", "W,S,12.34", "W,S,12.34").forEach(scales.overhearing()::heard));
        type(window, "12.34");
        window.act(() -> scales.overhearing().heard("W,D,3.10"));
        window.press("scale-learned");

        assertThat(scales.used).hasSize(1);
        assertThat(scales.used.getFirst().protocol()).isInstanceOfSatisfying(ScaleProtocol.Taught.class, taught -> {
            assertThat(taught.frame().still()).isEqualTo(new Around("W,S,", ""));
            assertThat(taught.frame().moving()).containsExactly(new Around("W,D,", ""));
        });
    }

    private static void type(Window window, String number) {
        var field = window.find("scale-shown").map(TextField.class::cast).orElseThrow();
        window.act(() -> field.setText(number));
        window.press("scale-learn");
    }

    @Test
    void theCardSaysWhatItWeighsAndHowFine() {
        var window = with(FakeScales.SICS);
        window.act(() -> scales.weighs("12.34", true));

        assertThat(window.words()).contains("12.34 kg", "10 g", "Stable");
        window.act(() -> scales.weighs("12.340", false));
        assertThat(window.words()).contains("Moving");
        window.act(() -> scales.says(new ScaleReading.Over()));
        assertThat(window.words()).contains("Too heavy").doesNotContain("12.340 kg");
        window.act(() -> scales.says(new ScaleReading.Zeroed(true)));
        assertThat(window.words()).contains("21 Nov 2026 09:56");
    }

    @Test
    void aScannerOnTheScalesPortIsToldInWords() {
        var window = with(FakeScales.SICS);
        window.act(() -> {
            scales.states.stands(FakeScales.SICS, LineState.LISTENING);
            scales.states.strange(FakeScales.SICS);
            scales.states.silent(FakeScales.SICS);
        });

        assertThat(window.words())
                .contains("Not understood")
                .anyMatch(word -> word.startsWith("What comes is no weight"));
        var segment = ScaleWords.segment(scales.states.all().getFirst());
        assertThat(segment.id()).isEqualTo("scale-lost");
    }

    @Test
    void zeroAndTareAreOfferedWhereTheScaleKnowsThem() {
        var window = with(FakeScales.SICS);
        window.press("zero-/dev/ttyUSB0");
        window.press("tare-/dev/ttyUSB0");

        assertThat(scales.notes).containsExactly("ZERO /dev/ttyUSB0", "TARE /dev/ttyUSB0");
        window.act(() -> scales.use(
                new LineScale(FakeScales.PORT, LineSettings.USUAL, ScaleProtocol.of(ScaleFamily.TOLEDO_8217)),
                tallydock.domain.fact.Actor.PROGRAM));
        assertThat(window.find("zero-/dev/ttyUSB0")).isPresent();
        assertThat(window.find("tare-/dev/ttyUSB0")).isEmpty();
        window.act(() -> scales.use(
                new LineScale(FakeScales.PORT, LineSettings.USUAL, ScaleProtocol.of(ScaleFamily.CAS)),
                tallydock.domain.fact.Actor.PROGRAM));
        assertThat(window.find("zero-/dev/ttyUSB0")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherWayOfSpeakingIsChosenByHand() {
        var window = with(FakeScales.SICS);
        window.press("set-up-/dev/ttyUSB0");
        var box = (ComboBox<ScaleProtocol>) window.find("scale-protocol").orElseThrow();
        window.act(() -> box.setValue(ScaleProtocol.of(ScaleFamily.TOLEDO_8217)));

        assertThat(scales.used.getFirst().protocol()).isEqualTo(ScaleProtocol.of(ScaleFamily.TOLEDO_8217));
        assertThat(window.find("scale-unit")).isPresent();
        assertThat(bench.doors.notes()).containsExactly("authorise CHANGE_SETTINGS");
    }

    @Test
    void aScaleThatIsDroppedLeavesItsPortFree() {
        var window = with(FakeScales.SICS);
        window.press("drop-scale-/dev/ttyUSB0");

        assertThat(scales.used).isEmpty();
        assertThat(window.find("scale-on-/dev/ttyUSB0")).isPresent();
    }

    @Test
    void everyStateHasAWordInBothLanguages() {
        for (var state : LineState.values()) {
            for (var language : Language.values()) {
                var said = new Texts(language).now(ProtocolWords.advice(state, "COM4"));
                assertThat(said).isNotBlank().doesNotStartWith("scale.");
            }
        }
        assertThat(Optional.of(ProtocolWords.of(LineSettings.USUAL))).contains("9600 8-N-1");
    }

    private Window with(LineScale scale) {
        var window = bench.window(COMPACT);
        window.act(() -> scales.use(scale, tallydock.domain.fact.Actor.PROGRAM));
        return window;
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = bench.window(setting);
        window.act(() -> scales.use(FakeScales.SICS, tallydock.domain.fact.Actor.PROGRAM));
        window.act(() -> scales.weighs("12.34", true));
        window.picture("scale-" + setting.name());
        assertThat(window.faults()).isEmpty();
        window.press("set-up-/dev/ttyUSB0");
        window.picture("scale-set-up-" + setting.name());
        assertThat(window.faults()).isEmpty();
        window.press("scale-teach");
        window.picture("scale-teach-" + setting.name());
        assertThat(window.faults()).isEmpty();
    }
}
