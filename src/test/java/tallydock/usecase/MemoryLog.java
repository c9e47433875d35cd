package tallydock.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
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

/// A log that is a list.
public final class MemoryLog implements FactLog, FactHistory, Ids {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    public final StationIdentity identity = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 4)));
    private final List<Recorded> recorded = new ArrayList<>();
    private final Random random = new Random(5);

    public List<Fact> facts() {
        return recorded.stream().map(entry -> entry.fact().orElseThrow()).toList();
    }

    public List<Recorded> recorded() {
        return recorded;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        return drafts.stream().map(this::append).toList();
    }

    private Entry append(Draft draft) {
        long seq = recorded.size() + 1L;
        var key = new FactKey(identity.site(), identity.station(), 1, seq);
        var header = new FactHeader(
                key, draft.id(), new Hlc(seq), draft.at(), draft.actor(), draft.place(), new TypeName("test", 1));
        var entry = Entry.link(header, Bytes.EMPTY, Sha256.ZERO);
        recorded.add(new Recorded(entry, Optional.of(draft.fact())));
        return entry;
    }

    @Override
    public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
        recorded.stream()
                .filter(entry -> entry.entry().header().stream().equals(stream))
                .forEach(consumer);
    }

    @Override
    public void after(long seq, Consumer<Recorded> consumer) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public EventId event() {
        return EventId.create(NOON, random);
    }

    @Override
    public TallyId tally() {
        throw new IllegalStateException("not used here");
    }
}
