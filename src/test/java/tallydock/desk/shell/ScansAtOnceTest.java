package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;

/// Scans of devices with threads of their own, while the window is drawing.
class ScansAtOnceTest {
    private final ShellBench bench = new ShellBench(Setting.usual().getFirst(), false);
    private final PlainRoom receive = bench.room(Room.RECEIVE);

    private void sends(String code) {
        bench.shell().heard(new RawScan(ScanSource.SERIAL, "L1", Bytes.utf8(code), Instant.EPOCH));
    }

    /// What reaches the room while the FX thread does something else.
    private void sendsWhileDrawing(String... codes) throws InterruptedException {
        var sent = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        Platform.runLater(() -> {
            begun.countDown();
            try {
                sent.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        begun.await();
        for (var code : codes) {
            sends(code);
        }
        sent.countDown();
        bench.window.settle();
    }

    private static String by(Role role, String code) {
        return ShellBench.person(role).id() + " " + code;
    }

    @Test
    void aPlainScanDoesNotWaitForTheWindowAndIsOnTheTestBench() throws InterruptedException {
        bench.signIn(Role.RECEIVER);

        sendsWhileDrawing("A1", "A2");

        assertThat(receive.signed).containsExactly(by(Role.RECEIVER, "A1"), by(Role.RECEIVER, "A2"));
        assertThat(receive.notes).doesNotContain("scan A1");
        assertThat(FxRoom.on(() -> bench.shell().tape().scans().size())).isEqualTo(2);
    }

    @Test
    void aCommandGoesByTheWindowAndKeepsItsPlace() throws InterruptedException {
        bench.signIn(Role.RECEIVER);

        sendsWhileDrawing("A1", Command.UNDO.payload(), "A2");
        sendsWhileDrawing("A3");

        assertThat(receive.signed).containsExactly(by(Role.RECEIVER, "A1"), by(Role.RECEIVER, "A3"));
        assertThat(receive.notes).containsSubsequence("scan " + Command.UNDO.payload(), "scan A2");
    }

    @Test
    void aRoomThatHasSomethingOpenGetsItsScansByTheWindow() throws InterruptedException {
        bench.signIn(Role.RECEIVER);
        bench.window.act(() -> receive.takesAtOnce(false));

        sendsWhileDrawing("A1");
        bench.window.act(() -> receive.takesAtOnce(true));
        sendsWhileDrawing("A2");

        assertThat(receive.notes).contains("scan A1").doesNotContain("scan A2");
        assertThat(receive.signed).containsExactly(by(Role.RECEIVER, "A2"));
    }

    @Test
    void beforeAnybodySignedInAndWhileItIsLockedNoRoomGetsAnything() throws InterruptedException {
        sendsWhileDrawing("A1");
        bench.signIn(Role.RECEIVER);
        bench.window.press("lock");

        sendsWhileDrawing("A2");

        assertThat(receive.signed).isEmpty();
        assertThat(receive.notes).noneMatch(note -> note.startsWith("scan"));
        assertThat(bench.written).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whoSignedInBetweenTwoScansSignsTheSecond() throws InterruptedException {
        bench.signIn(Role.RECEIVER);
        sendsWhileDrawing("A1");
        bench.window.press("lock");
        bench.window.press("choose-name");
        bench.signIn(Role.SUPERVISOR);

        sendsWhileDrawing("A2");

        assertThat(receive.signed).containsExactly(by(Role.RECEIVER, "A1"), by(Role.SUPERVISOR, "A2"));
    }

    @Test
    void aRoomThatWasLeftGetsNothingMore() throws InterruptedException {
        bench.signIn(Role.SUPERVISOR);
        bench.window.press("receive");
        sendsWhileDrawing("A1");
        bench.window.press("shipments");

        sendsWhileDrawing("A2");

        assertThat(receive.signed).containsExactly(by(Role.SUPERVISOR, "A1"));
        assertThat(bench.room(Room.SHIPMENTS).notes).contains("scan A2");
    }
}
