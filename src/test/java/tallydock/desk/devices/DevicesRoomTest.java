package tallydock.desk.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Trial;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.WhyIgnored;

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
    void theFreePortsAreSeenWithoutScrolling() {
        var window = bench.window(COMPACT);
        var free = window.find("use-/dev/ttyACM0").orElseThrow();

        assertThat(FxRoom.on(() -> free.localToScene(free.getLayoutBounds()).getMaxY()))
                .isLessThan(COMPACT.height());
    }

    @Test
    void howAScannerIsListenedToOpensInABox() {
        var window = bench.window(COMPACT);
        window.press("use-/dev/ttyACM0");
        window.press("set-up-/dev/ttyACM0");

        assertThat(bench.doors.modals()).hasSize(1);
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
    void aCardSaysWhenItsScannerWasHeardLastAndWhatItRead() {
        var window = bench.window(COMPACT);

        bench.type(window, "]E04006381333931\r");

        assertThat(window.words()).contains("09:56:12, EAN-13 / UPC", "150 ms, cartons 2 s", "Enter or Tab");
    }

    @Test
    void theScannerOnTheScreenIsCalledAndTakenAway() {
        var window = bench.window(COMPACT);
        window.press("on-screen");
        assertThat(bench.isAfloat()).isTrue();

        window.press("on-screen");
        assertThat(bench.isAfloat()).isFalse();
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
        assertThat(window.words()).contains("USB scanners (HID POS)", "Off", "Switch on");

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

    @ParameterizedTest
    @CsvSource({"41310009,TAB", "410203,ETX"})
    void anEndThatWasNotWaitedForIsLearned(String hex, End end) {
        var window = bench.window(COMPACT);
        window.press("use-/dev/ttyACM0");
        var torn = new RawScan(
                ScanSource.SERIAL, "/dev/ttyACM0", Bytes.of(HexFormat.of().parseHex(hex)), Trial.NOW);
        window.act(() -> bench.tape.ignored(torn, Optional.of(WhyIgnored.NO_END)));
        window.press("use-end-/dev/ttyACM0");

        assertThat(bench.used).extracting(LineScanner::framing).containsExactly(new Framing.Ended(end));
        assertThat(window.find("use-end-/dev/ttyACM0")).isEmpty();
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
        window.press("test-keyboard");
        bench.scan(window, "]C10109506000134352\u001d10A\r\n");

        window.picture("devices-" + setting.name());
        assertThat(window.faults()).isEmpty();
    }
}
