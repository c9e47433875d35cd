package tallydock.store.rebuild;

import java.util.List;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.Standing;
import tallydock.store.log.StoredFact;
import tallydock.store.projection.Projections;
import tallydock.store.write.Beside;
import tallydock.store.write.Writer;

/// Facts that were parked because an older program could not read them are folded once this one can, a few at a time.
/// The folds do not mind the order, so a late fact needs nothing made anew.
public final class Unparking {
    private static final int ROWS_AT_ONCE = 100;

    private final FactTable facts;
    private final Projections projections;
    private final Writer writer;

    public Unparking(FactTable facts, Projections projections, Writer writer) {
        this.facts = facts;
        this.projections = projections;
        this.writer = writer;
    }

    /// Returns how many facts are parked no more.
    public long run() {
        long done = 0;
        long last = 0;
        List<StoredFact> rows = after(last);
        while (!rows.isEmpty()) {
            var readable = rows.stream().filter(Projections::isReadable).toList();
            if (!readable.isEmpty()) {
                writer.call(db -> apply(db, readable));
            }
            done += readable.size();
            last = rows.getLast().id();
            rows = after(last);
        }
        return done;
    }

    private List<StoredFact> after(long id) {
        return writer.call(db -> facts.parked(db, id, ROWS_AT_ONCE));
    }

    private boolean apply(Db db, List<StoredFact> rows) {
        for (var row : rows) {
            row.fact().ifPresent(fact -> Beside.apply(db, fact));
            projections.apply(db, row, StoredFact::applied);
            db.update("UPDATE fact SET standing = ? WHERE id = ?", Standing.APPLIED.code(), row.id());
        }
        return true;
    }
}
