package tallydock.desk.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;

class DevicesRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final DevicesBench bench = new DevicesBench();

    @Test
    void aFreePortIsTakenAsAScannerWithAnAdministratorsLeave() {
        var window = bench.window(COMPACT);
        window.press("use-/dev/ttyACM0");

        assertThat(bench.used).containsExactly(LineScanner.usual(DevicesBench.ACM));
        assertThat(bench.doors.notes()).containsExactly("authorise CHANGE_SETTINGS");
        assertThat(window.find("scanner-/dev/ttyACM0")).isPresent();
        assertThat(window.find("use-/dev/ttyACM0")).isEmpty();
    }

    @Test
    void aScannerThatIsDroppedLeavesItsPortFree() {
        var window = bench.window(COMPACT);
        window.press("use-/dev/ttyACM0");
        window.press("drop-/dev/ttyACM0");

        assertThat(bench.used).isEmpty();
        assertThat(window.find("use-/dev/ttyACM0")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(LineState.class)
    void eachStateSaysWhatItMeansForThePort(LineState state) {
        var window = bench.window(COMPACT);
        window.press("use-/dev/ttyACM0");

        bench.stands(window, state);

        assertThat(window.words()).contains(new Texts(Language.ENGLISH).now(DeviceWords.state(state)));
        assertThat(bench.states.lost()).hasSize(state.isWell() ? 0 : 1);
    }

    @Test
    void aScanIsShownCharacterByCharacter() {
        var window = bench.window(COMPACT);

        bench.scan(window, "]C10109506000134352\u001d10A\r\n");

        assertThat(window.words())
                .contains("]C10109506000134352<GS>10A<CR><LF>", "21 Nov 2026 09:56 · GS1-128 · 23 characters");
    }

    @Test
    void aPictureShowsItsCodesAsTheScansTheyWouldBe() {
        var window = bench.window(COMPACT);
        bench.holds("]C0X001ABC123", "]E06188018360126");

        bench.paste(window, "label.jpg");

        assertThat(window.words()).contains("]C0X001ABC123", "]E06188018360126", "2 barcodes were read.");
    }

    @Test
    void aPictureThatIsNoneIsSaidInWords() {
        var window = bench.window(COMPACT);

        bench.paste(window, "list.txt");

        assertThat(window.words()).contains("Not kept: this file is not a picture.");
    }

    @Test
    void usbScannersAreOffUntilAnAdministratorSwitchesThemOn() {
        var window = bench.window(COMPACT);
        assertThat(window.words()).contains("Scanners in USB HID POS mode", "Off", "Switch on");

        window.press("hid-switch");

        assertThat(bench.hid).containsExactly(true);
        assertThat(bench.doors.notes()).containsExactly("authorise CHANGE_SETTINGS");
    }

    @ParameterizedTest
    @EnumSource(HidStanding.State.class)
    void eachStateOfUsbScannersSaysWhatToDo(HidStanding.State state) {
        var window = bench.window(COMPACT);

        window.act(() -> bench.states.hidStands(new HidStanding(state, List.of("Handy 7"))));

        assertThat(window.words())
                .contains(
                        switch (state) {
                            case OFF, LOOKING -> "Serial ports";
                            case LISTENING -> "Handy 7";
                            case NONE ->
                                "No scanner in this mode was found. Switch the scanner to USB HID POS with the code in its manual, then plug it in again.";
                            case FORBIDDEN ->
                                "There is a scanner, but this user may not open it, or another program has it. On Linux install the rule that comes with Tallydock and plug it in again.";
                            case NO_LIBRARY ->
                                "This computer cannot load what is needed for this mode. Use the scanner in its serial mode (USB-COM) or as a keyboard; everything else works.";
                        });
    }

    @Test
    void theBenchKeepsTheNewestFifty() {
        var window = bench.window(COMPACT);
        for (int i = 0; i < 60; i++) {
            bench.scan(window, "CODE" + i + "\r");
        }

        assertThat(window.words()).contains("CODE59<CR>").doesNotContain("CODE9<CR>");
    }

    @Test
    void whatTurnsTheWritingRoundIsShownAsASign() {
        var scan = new BenchScan(java.time.Instant.EPOCH, "", tallydock.domain.digest.Bytes.utf8("A\u202eB"), true);

        assertThat(scan.shown()).isEqualTo("A<U+202E>B");
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = bench.window(setting);
        window.press("use-/dev/ttyACM0");
        bench.stands(window, LineState.FORBIDDEN);
        bench.scan(window, "]C10109506000134352\u001d10A\r\n");

        window.picture("devices-" + setting.name());
        assertThat(window.faults()).isEmpty();
    }
}
