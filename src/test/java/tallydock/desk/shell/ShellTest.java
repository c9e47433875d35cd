package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.signin.Gate;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.usecase.StorageFault;

/// From sign-in to the rooms and back to the lock, for a person of each role.
class ShellTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final ShellBench bench = new ShellBench(COMPACT, false);

    @ParameterizedTest
    @CsvSource({
        "RECEIVER, RECEIVE, receive",
        "PACKER, SHIPMENTS, shipments",
        "SUPERVISOR, DISCREPANCIES, discrepancies shipments receive",
        "ADMINISTRATOR, RECEIVE, discrepancies shipments receive",
        "VIEWER, SHIPMENTS, shipments discrepancies"
    })
    void eachRoleLandsInARoomThatIsThereAndSeesThoseItMayEnter(Role role, Room landing, String rail) {
        bench.signIn(role);

        assertThat(bench.room(landing).notes).containsExactly("enter");
        assertThat(bench.rail()).containsExactly(rail.split(" "));
    }

    @Test
    void theRailLeadsFromRoomToRoom() {
        bench.signIn(Role.SUPERVISOR);

        bench.window.press("shipments");

        assertThat(bench.room(Room.DISCREPANCIES).notes).containsExactly("enter", "leave");
        assertThat(bench.window.words()).contains("inside SHIPMENTS");
    }

    @Test
    void whoOnlyReadsIsToldSo() {
        bench.signIn(Role.VIEWER);

        assertThat(bench.window.words()).contains("Read only");
    }

    @Test
    void aLockedWindowStaysReadableAndTakesNoScan() {
        bench.signIn(Role.RECEIVER);

        bench.window.press("lock");
        bench.scan("X001ABC");

        assertThat(bench.window.words()).contains("inside RECEIVE", "Locked");
        assertThat(bench.room(Room.RECEIVE).notes).containsExactly("enter");
        assertThat(bench.heard).endsWith(Sound.KNOCK);
    }

    @Test
    void afterALockTheNextPersonChoosesTheirNameAndGoesOnInTheirOwnRoom() {
        bench.signIn(Role.RECEIVER);
        bench.window.press("lock");

        bench.window.press("choose-name");
        bench.signIn(Role.PACKER);

        assertThat(bench.window.words()).contains("inside SHIPMENTS", "packer").doesNotContain("inside RECEIVE");
    }

    @Test
    void theStationOfAReceiverFillsTheScreenAndAnAdministratorLetsThemOut() {
        bench.signIn(Role.RECEIVER);
        assertThat(bench.notes).endsWith("full screen true");

        bench.window.press("status-screen");
        bench.window.press("leave-station");
        assertThat(bench.notes).endsWith("full screen true");
        bench.signIn(Role.ADMINISTRATOR);

        assertThat(bench.notes).endsWith("full screen false");
        assertThat(bench.window.words()).contains("receiver");
    }

    @Test
    void whoStandsInAnOrdinaryWindowIsNotAskedToLeaveIt() {
        bench.signIn(Role.SUPERVISOR);

        bench.window.press("status-screen");

        assertThat(bench.window.find("leave-station")).isEmpty();
    }

    @Test
    void coloursAndTextSizeChangeAtOnce() {
        bench.signIn(Role.SUPERVISOR);
        bench.window.press("status-screen");

        bench.window.press("theme-DARK");
        bench.window.press("text-larger");

        assertThat(bench.look().theme().get()).isEqualTo(Theme.DARK);
        assertThat(bench.look().scale().get().percent()).isEqualTo(114);
        assertThat(bench.window.words()).contains("114 %");
    }

    @Test
    void textGetsNoLargerThanTheLargest() {
        bench.signIn(Role.SUPERVISOR);
        bench.window.press("status-screen");

        for (var i = 0; i < 6; i++) {
            bench.window.press("text-larger");
        }

        assertThat(bench.look().scale().get().percent()).isEqualTo(171);
        assertThat(bench.window.find("text-larger")).get().matches(node -> node.isDisabled());
    }

    @Test
    void theClockIsTheOneOfTheSite() {
        bench.signIn(Role.SUPERVISOR);

        assertThat(bench.window.words()).contains("17:56");
    }

    @Test
    void aLostScannerIsSaidAtOnceInThePlaceOfTheKeyboardScanner() {
        bench.signIn(Role.SUPERVISOR);
        assertThat(bench.window.words()).contains("types like a keyboard");

        bench.says(new Segment(
                "line", "mdi2b-barcode-off", Say.key("shell.scanner-lost"), Say.asIs("COM4"), Segment.Condition.LOOK));

        assertThat(bench.window.words()).contains("Scanner not found", "COM4").doesNotContain("types like a keyboard");
    }

    @Test
    void aFullDiskIsSaidInTheStatusBar() {
        bench.news = new Seat.StoreNews(true, OptionalInt.empty());

        bench.signIn(Role.SUPERVISOR);

        assertThat(bench.window.words()).contains("Disk almost full");
    }

    @Test
    void tablesThatAreMadeAnewAreSaidInTheStatusBarInBothLanguages() {
        var chinese = new ShellBench(new Setting(1366, 768, Language.CHINESE, Theme.LIGHT, 14), false);
        for (var each : List.of(bench, chinese)) {
            each.news = new Seat.StoreNews(false, OptionalInt.of(40));
            each.signIn(Role.SUPERVISOR);
        }

        assertThat(bench.window.words()).contains("Tables are made anew: 40 %").doesNotContain("Nothing waiting");
        assertThat(chinese.window.words()).contains("\u6b63\u5728\u91cd\u5efa\u6570\u636e\u8868\uff1a40 %");
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamedWithWhatToDo() {
        var failure = Failures.of(
                Say.asIs("list.xlsx was not imported."), new StorageFault(StorageFault.Reason.READ_ONLY, "no"));

        assertThat(failure.code()).isEqualTo("TD-STORE-READ_ONLY");
        assertThat(failure.sentence())
                .isEqualTo(Say.key(
                        "shell.failed-since",
                        Say.asIs("list.xlsx was not imported."),
                        Say.key("shell.store.read-only")));
    }

    @Test
    void whatNobodyForesawIsTold() {
        bench.signIn(Role.SUPERVISOR);

        FxRoom.run(() -> bench.shell().unexpected(new IllegalStateException("planted")));
        bench.window.settle();

        assertThat(bench.window.words()).contains("Something did not work.");
    }

    @Test
    void aWrongPinLetsNobodyIn() {
        bench.gate = _ -> new Gate.Verdict.Refused(Say.key("signin.pin-wrong", 4));

        bench.signIn(Role.SUPERVISOR);

        assertThat(bench.window.words()).contains("PIN does not match. 4 tries left.");
        assertThat(bench.rail()).isEmpty();
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var shown = new ShellBench(setting, false);
        shown.window.picture("shell-sign-in-" + setting.name());
        assertThat(shown.window.faults()).as("sign-in").isEmpty();

        shown.signIn(Role.SUPERVISOR);
        shown.window.picture("shell-room-" + setting.name());
        assertThat(shown.window.faults()).as("room").isEmpty();

        shown.window.press("status-screen");
        shown.window.picture("shell-screen-" + setting.name());
        assertThat(shown.window.faults()).as("screen").isEmpty();

        shown.window.press("lock");
        shown.window.picture("shell-locked-" + setting.name());
        assertThat(shown.window.faults()).as("locked").isEmpty();
    }
}
