package tallydock.usecase.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.fact.TypeName;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

class LearnedKeyboardTest {
    private static final Actor ANN = new Actor("ann");
    private static final KeyboardTraits FRENCH = new KeyboardTraits(
            KeyPace.ANY,
            Set.of(ScanEnd.TAB),
            new Frame("~", ""),
            GroupSeparator.UNSEEN,
            LetterCase.AS_IS,
            true,
            Optional.of(KeyboardLayout.FRENCH));

    private final Book book = new Book();
    private final ChangeDevices change = new ChangeDevices(book, book, () -> Instant.EPOCH, Book.STATION);
    private final LoadDevices load = new LoadDevices(book, Book.STATION);

    private static final class Book implements FactLog, FactHistory, Ids {
        static final StationIdentity STATION = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(1, 2)));

        private final List<Recorded> all = new ArrayList<>();

        @Override
        public List<Entry> append(List<Draft> drafts) {
            return drafts.stream().map(this::write).toList();
        }

        private Entry write(Draft draft) {
            long seq = all.size() + 1L;
            var key = new FactKey(STATION.site(), STATION.station(), 1, seq);
            var header = new FactHeader(
                    key, draft.id(), new Hlc(seq), draft.at(), draft.actor(), draft.place(), new TypeName("test", 1));
            var entry = Entry.link(header, Bytes.EMPTY, Sha256.ZERO);
            all.add(new Recorded(entry, Optional.of(draft.fact())));
            return entry;
        }

        @Override
        public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
            all.stream()
                    .filter(entry -> entry.entry().header().stream().equals(stream))
                    .forEach(consumer);
        }

        @Override
        public void after(long seq, Consumer<Recorded> consumer) {
            throw new IllegalStateException("not used here");
        }

        @Override
        public EventId event() {
            return new EventId(new UUID(7, all.size()));
        }

        @Override
        public TallyId tally() {
            throw new IllegalStateException("nothing is counted");
        }
    }

    @Test
    void whatWasLearnedLastHoldsUntilItIsForgotten() {
        assertThat(load.run().keyboard()).isEmpty();

        change.learn(KeyboardTraits.ANY, ANN);
        change.learn(FRENCH, ANN);
        assertThat(load.run().keyboard()).contains(FRENCH);

        change.forgetKeyboard(ANN);
        assertThat(load.run().keyboard()).isEmpty();
    }

    @Test
    void scannersOnLinesAndWhatWasLearnedDoNotDisturbEachOther() {
        change.learn(FRENCH, ANN);
        change.use(LineScanner.usual(new PortName("COM4")), ANN);
        change.drop(new PortName("COM5"), ANN);

        assertThat(load.run().keyboard()).contains(FRENCH);
        assertThat(load.run().inOrder()).hasSize(1);
    }
}
