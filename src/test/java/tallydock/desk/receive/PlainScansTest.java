package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.room.PlainScans;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.people.UserId;

/// Scans that come to the counting room without the screen.
class PlainScansTest {
    private static final String UNIT = "MUG-CRM-350";

    private final Bench bench = Scenes.bench().enter().open().opensCarton(1);

    private Optional<PlainScans> plain() {
        return FxRoom.on(() -> bench.room.plainScans().getValue());
    }

    private List<String> whoCounted() {
        return bench.station.log().stream()
                .filter(recorded -> recorded.fact().orElse(null) instanceof CountFact.UnitCounted)
                .map(recorded -> recorded.entry().header().actor().id())
                .toList();
    }

    @Test
    void aPlainScanIsCountedAndShownForWhoeverSentIt() {
        var at = bench.station.log().getLast().entry().header().wallTime().plusSeconds(3);
        plain().orElseThrow().take(new RawScan(ScanSource.SERIAL, "L1", Bytes.utf8(UNIT), at), new Actor("somebody"));
        bench.settles();

        assertThat(whoCounted()).containsExactly("somebody");
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Accepted", UNIT);
    }

    @Test
    void whoSignsInWhileTheRoomStaysSignsFromThenOn() {
        bench.scans(UNIT);
        bench.clerk = new UserId(new UUID(0, 8));
        bench.scans(UNIT);

        assertThat(whoCounted()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whileACodeIsTypedOrOneIsBeingNamedScansComeByTheScreen() {
        assertThat(plain()).isPresent();
        bench.does(() -> Screen.button(bench, "TYPE").fire());
        assertThat(plain()).isEmpty();

        bench.scans(Scenes.UNKNOWN);
        assertThat(plain()).isPresent();
        bench.presses(Command.LINK);
        assertThat(plain()).isEmpty();
    }
}
