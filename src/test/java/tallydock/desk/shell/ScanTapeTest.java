package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.device.ScanTape;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

/// What is kept of scans for the test bench.
class ScanTapeTest {
    private final Floor floor = Floor.of(true, FxRoom.<Node>on(Button::new));

    private static RawScan scan(String sent) {
        return new RawScan(ScanSource.SERIAL, "L1", Bytes.utf8(sent), Instant.EPOCH);
    }

    @Test
    void aScanThatReachesTheRoomIsKeptAsItCame() {
        floor.burst("X001ABC123");

        assertThat(floor.tape).extracting(each -> each.bytes().asUtf8()).containsExactly("X001ABC123\r");
        assertThat(floor.tape.getFirst().timing()).isPresent();
    }

    @Test
    void neitherABadgeNorADigitOfAPinIsEverKept() {
        floor.burst(BadgeCode.create(new Random(7)).payload());
        floor.isPinAsked = true;
        floor.burst(Command.DIGIT_4.payload());

        assertThat(floor.badges).hasSize(1);
        assertThat(floor.pinKeys).containsExactly(Command.DIGIT_4);
        assertThat(floor.tape).isEmpty();
        assertThat(floor.ignored).isEmpty();
    }

    @Test
    void aScanThatWasKeptIsMarkedOnceItIsKnownToBeIgnored() {
        var tape = new ScanTape();
        tape.put(RecordedScan.of(scan("A1\r")));
        tape.put(RecordedScan.of(scan("B2\r")));
        tape.ignored(scan("A1\r"), Optional.of(WhyIgnored.REPEAT));
        tape.ignored(scan("A1\r"), Optional.of(WhyIgnored.NOT_FOUND));

        assertThat(tape.scans())
                .containsExactly(
                        RecordedScan.of(scan("B2\r")),
                        RecordedScan.of(scan("A1\r")).but(WhyIgnored.REPEAT));
    }

    @Test
    void aScanThatNeverReachedARoomIsKeptWithItsReason() {
        var tape = new ScanTape();
        tape.ignored(scan("A1"), Optional.of(WhyIgnored.NO_END));

        assertThat(tape.scans()).containsExactly(RecordedScan.of(scan("A1")).but(WhyIgnored.NO_END));
    }
}
