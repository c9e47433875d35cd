package tallydock.desk.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.WhyIgnored;

/// Teaching a scanner on a line.
class TeachLineTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final String PORT = "/dev/ttyACM0";

    private final DevicesBench bench = new DevicesBench();

    private Window opened(Setting setting) {
        var window = bench.window(setting);
        window.press("use-" + PORT);
        window.press("teach-" + PORT);
        return window;
    }

    private void scanAll(Window window, UnaryOperator<String> sent) {
        Arrays.stream(TestCode.values()).forEach(code -> bench.scan(window, sent.apply(code.payload()) + "\r"));
    }

    private static String withAim(String payload) {
        var aim = payload.startsWith("TDQ5") ? "]d1" : payload.startsWith("01") ? "]C1" : "]C0";
        return aim + payload;
    }

    @Test
    void aScannerThatIsSetUpWellIsTold() {
        var window = opened(COMPACT);
        assertThat(window.words())
                .contains("Checks how a scan ends, the digits, and whether the scanner names the symbol.");
        scanAll(window, TeachLineTest::withAim);

        assertThat(window.words())
                .contains("What was learned", "CR or LF", "yes", "as they are", "Nothing. It is set up well.")
                .doesNotContain("Keyboard of this computer", "Pause between characters");
        assertThat(window.find("teach-use")).isEmpty();
        bench.scan(window, Command.BACK.payload() + "\r");
        assertThat(window.find("teach-leave")).isEmpty();
    }

    @Test
    void whatToChangeOnTheScannerIsSaidInWordsForALine() {
        var window = opened(COMPACT);
        scanAll(window, payload -> "<<" + payload.replace("\u001d", "").toUpperCase(java.util.Locale.ROOT));

        assertThat(window.words())
                .contains(
                        "<<",
                        "Switch off what it sends around each code. Codes cannot be read with it.",
                        "Have it keep letters as they are. Batch numbers may be read wrongly now.",
                        "Have it send the AIM identifier before each code. Fewer codes are mistaken then.")
                .anyMatch(word -> word.startsWith("Have it send the group separator (GS). It drops it now"));
    }

    @Test
    void anotherEndIsLearnedAndTaken() {
        var window = opened(COMPACT);
        for (var code : TestCode.values()) {
            var torn = new RawScan(ScanSource.SERIAL, PORT, Bytes.utf8(code.payload() + "\t"), Trial.NOW);
            window.act(() -> bench.tape.ignored(torn, Optional.of(WhyIgnored.NO_END)));
        }
        assertThat(window.words())
                .contains("It ends its scans otherwise than is waited for: use it so, or have it send CR.");

        bench.scan(window, Command.YES.payload());

        assertThat(bench.used).extracting(LineScanner::framing).containsExactly(new Framing.Ended(End.TAB));
        assertThat(window.find("teach-again")).isEmpty();
    }

    @Test
    void whatOtherScannersSendIsNotTheLessons() {
        var window = opened(COMPACT);
        bench.type(window, TestCode.DIGITS.payload() + "\r");
        assertThat(window.words()).contains("Nothing came yet.");

        bench.scan(window, "4006381333931\r");
        assertThat(window.words()).contains("It was: 4006381333931");
        bench.press(window, Command.RECOUNT);
        assertThat(window.words()).contains("Nothing came yet.");
    }

    static java.util.List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = opened(setting);
        assertThat(window.faults()).isEmpty();
        scanAll(window, payload -> "<<" + payload.replace("\u001d", ""));
        assertThat(window.faults()).isEmpty();
    }
}
