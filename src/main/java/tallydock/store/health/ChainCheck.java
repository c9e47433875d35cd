package tallydock.store.health;

import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Entry;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;

/// Walks every author's chain from its first fact.
public final class ChainCheck {
    private final FactTable facts;
    private long gaps;
    private long broken;
    private Optional<Entry> previous = Optional.empty();

    public ChainCheck(FactTable facts) {
        this.facts = facts;
    }

    /// Walks all chains of the store.
    public void run(Db db) {
        for (long author : db.list("SELECT id FROM author", row -> row.number(1))) {
            previous = Optional.empty();
            facts.after(db, author, 0, row -> check(row));
        }
    }

    /// Numbers that are missing between two facts, or before the first.
    public long gaps() {
        return gaps;
    }

    /// Facts that are not what was hashed, or do not name the one before them.
    public long broken() {
        return broken;
    }

    private void check(StoredFact row) {
        var entry = row.entry();
        long seq = entry.header().key().seq();
        long expected = previous.map(before -> before.header().key().seq()).orElse(0L) + 1;
        gaps += seq - expected;
        boolean linked = seq != expected
                || entry.prevHash().equals(previous.map(Entry::hash).orElse(Sha256.ZERO));
        if (!linked || !entry.isIntact()) {
            broken++;
        }
        previous = Optional.of(entry);
    }
}
