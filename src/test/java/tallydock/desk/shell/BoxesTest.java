package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.domain.barcode.Command;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;

/// Boxes over a room, and the keys behind them.
class BoxesTest {
    private final ShellBench bench = new ShellBench(Setting.usual().getFirst(), false);
    private final List<Runnable> closers = new ArrayList<>();

    private void roomOpens(String words) {
        bench.window.act(() -> closers.add(bench.doors.get().modal(new Label(words))));
    }

    private void press(KeyCode code) {
        FxRoom.run(() -> bench.shell()
                .scans()
                .key(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        bench.window.settle();
    }

    @Test
    void behindABoxOfTheShellNoKeyActs() {
        bench.signIn(Role.RECEIVER);
        press(KeyCode.F8);
        bench.scan(Command.HELP.payload());
        press(KeyCode.F8);
        press(KeyCode.F1);
        press(KeyCode.ESCAPE);
        press(KeyCode.F2);

        assertThat(bench.room(Room.RECEIVE).notes).containsExactly("enter", "key CLOSE", "key UNDO");
    }

    @Test
    void aBoxOfTheRoomComesBackAfterOneOfTheShell() {
        bench.signIn(Role.RECEIVER);
        roomOpens("a pad");
        bench.scan(Command.HELP.payload());
        assertThat(bench.window.words()).doesNotContain("a pad");

        press(KeyCode.ESCAPE);
        assertThat(bench.window.words()).contains("a pad");
        bench.window.act(() -> closers.getFirst().run());
        assertThat(bench.window.words()).doesNotContain("a pad");
    }

    @Test
    void aBoxThatTheRoomClosedMeanwhileDoesNotComeBack() {
        bench.signIn(Role.RECEIVER);
        roomOpens("a pad");
        bench.scan(Command.HELP.payload());
        bench.window.act(() -> closers.getFirst().run());
        roomOpens("another pad");
        assertThat(bench.window.words()).doesNotContain("another pad");

        press(KeyCode.ESCAPE);

        assertThat(bench.window.words()).contains("another pad").doesNotContain("a pad");
    }

    @Test
    void aLockedStationShowsNoBoxOfItsRoomUntilSomebodySignsIn() {
        bench.signIn(Role.RECEIVER);
        roomOpens("a pad");
        bench.window.press("lock");
        assertThat(bench.window.words()).doesNotContain("a pad");

        bench.window.press("choose-name");
        bench.signIn(Role.RECEIVER);

        assertThat(bench.window.words()).contains("a pad");
    }
}
