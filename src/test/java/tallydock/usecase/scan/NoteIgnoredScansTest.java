package tallydock.usecase.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.fact.StationFact.ScanIgnored;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.StationIdentity;

class NoteIgnoredScansTest {
    private final List<Draft> written = new ArrayList<>();
    private final NoteIgnoredScans notes = new NoteIgnoredScans(
            drafts -> {
                written.addAll(drafts);
                return List.of();
            },
            new Counted(),
            new StationIdentity(new SiteId("main"), new StationId(new UUID(1, 2))));

    private static final class Counted implements Ids {
        private long number;

        @Override
        public EventId event() {
            return new EventId(new UUID(1, number++));
        }

        @Override
        public TallyId tally() {
            throw new IllegalStateException("nothing is counted");
        }
    }

    private void comes(String text, int times) {
        for (int i = 0; i < times; i++) {
            var scan = new RawScan(ScanSource.SERIAL, "lane 1", Bytes.utf8(text), Instant.ofEpochMilli(i));
            notes.note(IgnoredScan.of(Why.NO_END, scan), Actor.PROGRAM);
        }
    }

    private List<Long> times() {
        return ignored().stream().map(IgnoredScan::times).toList();
    }

    private List<IgnoredScan> ignored() {
        return written.stream()
                .map(draft -> ((ScanIgnored) draft.fact()).ignored())
                .toList();
    }

    @Test
    void eachIgnoredScanIsAFactOfTheStation() {
        comes("A", 1);
        comes("B", 1);

        assertThat(times()).containsExactly(1L, 1L);
        assertThat(written).allMatch(draft -> draft.place().stream().kind() == StreamKind.STATION);
    }

    @Test
    void aScannerThatIsStuckFillsNoLogAndNoneOfItsScansIsLost() {
        comes("A", 10_000);
        assertThat(written.size()).isLessThan(20);

        comes("B", 1);

        assertThat(times().stream().mapToLong(Long::longValue).sum()).isEqualTo(10_001);
        assertThat(ignored().getLast().scan().bytes()).isEqualTo(Bytes.utf8("B"));
    }

    @Test
    void whatIsOnlyCountedIsWrittenWhenTheStationCloses() {
        comes("A", 13);
        assertThat(times().stream().mapToLong(Long::longValue).sum()).isEqualTo(8);

        notes.close();

        assertThat(times()).last().isEqualTo(5L);
    }

    @Test
    void ofALongScanTheBeginningIsKeptWithLengthAndHashOfAll() {
        var all = Bytes.utf8("x".repeat(60_000));
        var ignored = IgnoredScan.of(Why.TOO_LONG, new RawScan(ScanSource.SERIAL, "", all, Instant.EPOCH));

        assertThat(ignored.scan().bytes().length()).isEqualTo(4096);
        assertThat(ignored.whole()).contains(new IgnoredScan.Whole(60_000, Sha256.of(all.toArray())));
    }
}
