package tallydock.desk.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.learn.TestCode;

class TeachTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final DevicesBench bench = new DevicesBench();

    private Window opened() {
        var window = bench.window(COMPACT);
        window.press("teach-keyboard");
        return window;
    }

    private void scanAll(Window window) {
        for (var code : TestCode.values()) {
            bench.burst(window, code.payload());
        }
    }

    @Test
    void withTheScannerAloneFiveCodesAndOneMoreTeachIt() {
        var window = opened();
        scanAll(window);
        assertThat(window.words()).contains("What was learned", "agrees with the scanner");

        bench.burst(window, Command.YES.payload());

        assertThat(bench.learned.get()).isPresent();
        assertThat(bench.doors.notes()).containsExactly("authorise CHANGE_SETTINGS");
        assertThat(bench.isTaught()).isFalse();
        assertThat(window.find("teach-use")).isEmpty();
        assertThat(window.words()).contains("21 Nov 2026");
    }

    @Test
    void whatWasLearnedBeforeStaysLearned() {
        var window = opened();
        var azerty = new KeyboardTraits(
                KeyboardTraits.ANY.pace(),
                KeyboardTraits.ANY.ends(),
                KeyboardTraits.ANY.frame(),
                KeyboardTraits.ANY.separator(),
                KeyboardTraits.ANY.letters(),
                true,
                java.util.Optional.of(KeyboardLayout.FRENCH));
        bench.learned.set(java.util.Optional.of(azerty));
        scanAll(window);
        window.press("teach-use");

        assertThat(bench.learned.get().orElseThrow().sendsAim()).isTrue();
        assertThat(bench.learned.get().orElseThrow().layout()).contains(KeyboardLayout.FRENCH);
    }

    @Test
    void aScanThatIsNoneOfTheCodesIsShownAndNotTaken() {
        var window = opened();
        bench.burst(window, "4006381333931");

        assertThat(window.words()).contains("None of the codes", "It was: 4006381333931", "Scan this code");
        assertThat(window.words())
                .contains("Checks the end key, the pace, the digits, and whether the scanner names the symbol.");
    }

    @Test
    void hiddenCharactersOfAScanAreNamed() {
        var window = opened();
        bench.burst(window, "A\u202eB\u0007");

        assertThat(window.words()).contains("It was: A<202E>B<07>");
    }

    @Test
    void aCodeIsSkippedByItsButtonItsKeyAndItsCode() {
        var window = opened();
        window.press("teach-skip");
        bench.press(window, Command.NO);
        bench.burst(window, Command.NO.payload());

        assertThat(window.words()).contains("Checks how the scanner sends the separator of GS1 codes.");
    }

    @Test
    void beginningAgainForgetsWhatWasScanned() {
        var window = opened();
        bench.burst(window, TestCode.DIGITS.payload());
        bench.burst(window, Command.RECOUNT.payload());

        assertThat(window.words()).contains("Nothing came yet.");
        assertThat(bench.isTaught()).isTrue();
    }

    @Test
    void whereNothingWasScannedThereIsNothingToUse() {
        var window = opened();
        for (var i = 0; i < TestCode.values().length; i++) {
            window.press("teach-skip");
        }
        bench.burst(window, Command.YES.payload());

        assertThat(window.find("teach-use")).isEmpty();
        assertThat(window.words()).contains("Nothing was scanned. Begin again, or leave.");
        assertThat(bench.learned.get()).isEmpty();
    }

    @Test
    void aScannerOnAnotherKeyboardIsTaughtAndTold() {
        var window = opened();
        for (var code : TestCode.values()) {
            KeyboardLayout.FRENCH.typed(code.payload()).ifPresent(typed -> bench.burst(window, typed));
        }
        while (window.find("teach-skip").isPresent()) {
            window.press("teach-skip");
        }

        assertThat(window.words())
                .contains(
                        "French",
                        "Set its keyboard country to the one of this computer. Until then only known codes are set right.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"UNDO", "CLOSE", "ACK", "LANG"})
    void noOtherCommandActsInTheWizard(Command command) {
        var window = opened();
        bench.burst(window, command.payload());

        assertThat(window.words()).contains("None of the codes");
    }

    @Test
    void leavingTheRoomEndsTheLesson() {
        var window = opened();
        bench.leave(window);

        assertThat(bench.isTaught()).isFalse();
        assertThat(window.find("teach-skip")).isEmpty();
    }

    @Test
    void theCodesAreSavedAsAPicture() {
        var window = opened();
        window.press("teach-save");

        window.press("teach-print");

        assertThat(bench.pictures).containsExactly("/media/scanner-codes.png", "/media/scanner-codes.pdf");
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = bench.window(setting);
        window.press("teach-keyboard");
        for (var code : TestCode.values()) {
            assertThat(window.faults()).as(code.name()).isEmpty();
            bench.burst(window, "4006381333931");
            assertThat(window.faults()).as("%s told", code).isEmpty();
            window.press("teach-skip");
        }
        window.press("teach-again");
        bench.burst(window, TestCode.LETTERS.payload().toLowerCase(java.util.Locale.ROOT));
        while (window.find("teach-skip").isPresent()) {
            window.press("teach-skip");
        }
        assertThat(window.faults()).as("end").isEmpty();
    }
}
