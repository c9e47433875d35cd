package tallydock.store.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tallydock.domain.fact.Entry;
import tallydock.store.db.Db;
import tallydock.store.db.SqliteFailure;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;
import tallydock.store.recovery.SalvageReport.Missing;
import tallydock.usecase.StorageFault;

/// Reads the facts of a damaged store by ranges of their row number, halving a range that cannot be read until only the
/// bad rows are left out. A fact whose hash is wrong counts as lost.
final class SavedFacts {
    private static final long RANGE = 512;

    private final Db damaged;
    private final FactTable facts;
    private final Map<Author, TreeSet<Long>> seqs = new TreeMap<>();

    SavedFacts(Db damaged, FactTable facts) {
        this.damaged = damaged;
        this.facts = facts;
    }

    /// Hands over what can be read, in the order of arrival.
    void read(Consumer<List<Entry>> consumer) {
        long last = lastId();
        for (long after = 0; after < last; after += RANGE) {
            read(after, Math.min(after + RANGE, last), consumer);
        }
    }

    /// Gaps in the numbers of each author, up to its last fact that was read.
    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        seqs.forEach((author, present) -> {
            long expected = 1;
            for (long seq : present) {
                if (seq > expected) {
                    missing.add(new Missing(author.station, author.epoch, expected, seq - 1));
                }
                expected = seq + 1;
            }
        });
        return missing;
    }

    private void read(long after, long last, Consumer<List<Entry>> consumer) {
        var rows = new ArrayList<StoredFact>();
        try {
            facts.range(damaged, after, last, rows::add);
        } catch (StorageFault | SqliteFailure | IllegalArgumentException | IllegalStateException _) {
            if (last - after > 1) {
                long middle = (after + last) / 2;
                read(after, middle, consumer);
                read(middle, last, consumer);
            }
            return;
        }
        var intact =
                rows.stream().map(StoredFact::entry).filter(Entry::isIntact).toList();
        intact.forEach(this::note);
        consumer.accept(intact);
    }

    private void note(Entry entry) {
        var key = entry.header().key();
        seqs.computeIfAbsent(new Author(key.station().toString(), key.epoch()), _ -> new TreeSet<>())
                .add(key.seq());
    }

    /// From the table, or when its last page is bad from an index.
    private long lastId() {
        try {
            return facts.lastId(damaged);
        } catch (StorageFault | SqliteFailure _) {
            return damaged.number("SELECT max(id) FROM fact INDEXED BY fact_by_subject WHERE stream > 0");
        }
    }

    private record Author(String station, int epoch) implements Comparable<Author> {
        @Override
        public int compareTo(Author other) {
            int byStation = station.compareTo(other.station);
            return byStation != 0 ? byStation : Integer.compare(epoch, other.epoch);
        }
    }
}
