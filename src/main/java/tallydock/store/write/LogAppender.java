package tallydock.store.write;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.store.db.Db;
import tallydock.store.log.Chain;
import tallydock.store.log.FactTable;
import tallydock.store.log.Names;
import tallydock.store.log.Station;
import tallydock.store.log.StoredFact;
import tallydock.store.projection.Projections;
import tallydock.usecase.FactLog;
import tallydock.wire.FactCodec;

/// Appends facts and updates the tables that are read, in one transaction. What it remembers between two facts (chain,
/// names, last row) belongs to whoever has the writer's turn.
public final class LogAppender implements FactLog {
    private final FactCodec codec;
    private final FactTable facts;
    private final Projections projections;
    private final InstantSource clock;
    private Optional<Memory> memory = Optional.empty();
    private Optional<Writer> writer = Optional.empty();

    public LogAppender(FactCodec codec, FactTable facts, Projections projections, InstantSource clock) {
        this.codec = codec;
        this.facts = facts;
        this.projections = projections;
        this.clock = clock;
    }

    /// Says who carries out what `append` asks for.
    public void writeWith(Writer writer) {
        this.writer = Optional.of(writer);
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        drafts.forEach(LogAppender::requireTally);
        return writer.orElseThrow().call(db -> append(db, drafts));
    }

    /// Appends inside the transaction of `db`.
    public List<Entry> append(Db db, List<Draft> drafts) {
        var memory = remembered(db);
        var entries = new ArrayList<Entry>(drafts.size());
        for (var draft : drafts) {
            var encoded = codec.encode(draft.fact());
            var entry = memory.chain.next(draft, encoded.type(), encoded.payload());
            store(db, memory, entry, Optional.of(draft.fact()));
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    /// Takes in facts as another log has them. Those that are here already change nothing; the rest are returned.
    public List<Entry> take(Db db, List<Entry> entries) {
        var memory = remembered(db);
        var taken = new ArrayList<Entry>();
        Set<EventId> seen = new HashSet<>();
        for (var entry : entries) {
            var header = entry.header();
            if (seen.add(header.id()) && facts.find(db, header.id()).isEmpty()) {
                store(db, memory, entry, codec.decode(header.type(), entry.payload()));
                memory.chain.merge(db, header.hlc(), clock.instant());
                taken.add(entry);
            }
        }
        return List.copyOf(taken);
    }

    /// After a rollback nothing remembered can be trusted.
    public void forget() {
        memory = Optional.empty();
    }

    private void store(Db db, Memory memory, Entry entry, Optional<Fact> fact) {
        var names = memory.names.of(entry.header());
        var row = new StoredFact(memory.lastId + 1, names.stream(), names.tally(), true, entry, fact);
        boolean readable = Projections.isReadable(row);
        if (readable) {
            fact.ifPresent(known -> Beside.apply(db, known));
            projections.apply(db, row, StoredFact::applied);
        }
        facts.insert(db, new StoredFact(row.id(), row.stream(), row.tally(), readable, entry, fact), names);
        memory.lastId = row.id();
    }

    private Memory remembered(Db db) {
        if (memory.isEmpty()) {
            var station = Station.read(db).orElseThrow();
            memory = Optional.of(new Memory(Chain.read(db, station), new Names(db), facts.lastId(db)));
        }
        return memory.orElseThrow();
    }

    private static void requireTally(Draft draft) {
        if (draft.fact() instanceof CountFact && draft.place().tally().isEmpty()) {
            throw new IllegalArgumentException("a fact of counting names its tally: " + draft.id());
        }
    }

    private static final class Memory {
        private final Chain chain;
        private final Names names;
        private long lastId;

        Memory(Chain chain, Names names, long lastId) {
            this.chain = chain;
            this.names = names;
            this.lastId = lastId;
        }
    }
}
