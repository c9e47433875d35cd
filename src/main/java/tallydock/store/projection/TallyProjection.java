package tallydock.store.projection;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyChange;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;

/// What has been counted. Each fact adds its changes; a step that is taken back takes its own away again, and one that
/// was taken back before it came adds none.
public final class TallyProjection implements Projection {
    private static final String OF_TALLY =
            " FROM %s x JOIN tally_name n ON n.id = x.tally JOIN stream s ON s.id = n.stream";
    private static final Shape SHAPE = new Shape(
            "tally",
            new Versions(3, 1),
            List.of(
                    new Table(
                            "tally_opening",
                            "tally INTEGER NOT NULL, at BLOB NOT NULL, carton TEXT, again INTEGER NOT NULL,"
                                    + " whole INTEGER NOT NULL, PRIMARY KEY (tally, at)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.at, x.carton, x.again, x.whole"
                                    + OF_TALLY.formatted("tally_opening")),
                    new Table(
                            "tally_closing",
                            "tally INTEGER NOT NULL, at BLOB NOT NULL, PRIMARY KEY (tally, at)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.at" + OF_TALLY.formatted("tally_closing")),
                    new Table(
                            "tally_unit",
                            "tally INTEGER NOT NULL, sku TEXT NOT NULL, received INTEGER NOT NULL, damaged INTEGER NOT NULL,"
                                    + " PRIMARY KEY (tally, sku)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.sku, x.received, x.damaged"
                                    + OF_TALLY.formatted("tally_unit") + " WHERE x.received <> 0 OR x.damaged <> 0"),
                    new Table(
                            "tally_unknown",
                            "tally INTEGER NOT NULL, shown TEXT NOT NULL, scans INTEGER NOT NULL,"
                                    + " PRIMARY KEY (tally, shown)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.shown, x.scans" + OF_TALLY.formatted("tally_unknown")
                                    + " WHERE x.scans <> 0"),
                    new Table(
                            "tally_weight",
                            "tally INTEGER NOT NULL, at BLOB NOT NULL, grams INTEGER NOT NULL, typed INTEGER NOT NULL,"
                                    + " PRIMARY KEY (tally, at)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.at, x.grams, x.typed"
                                    + OF_TALLY.formatted("tally_weight")),
                    new Table(
                            "tally_mark",
                            "tally INTEGER NOT NULL, at BLOB NOT NULL, kind TEXT NOT NULL, subject TEXT,"
                                    + " PRIMARY KEY (tally, at)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, n.uuid, x.at, x.kind, x.subject" + OF_TALLY.formatted("tally_mark")),
                    new Table(
                            "voided",
                            "stream INTEGER NOT NULL, target BLOB NOT NULL, PRIMARY KEY (stream, target)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.target FROM voided x JOIN stream s ON s.id = x.stream")));

    private final FactTable facts;

    public TallyProjection(FactTable facts) {
        this.facts = facts;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        row.fact()
                .filter(CountFact.class::isInstance)
                .map(CountFact.class::cast)
                .ifPresent(fact -> {
                    if (fact instanceof CountFact.StepVoided step) {
                        takeBack(db, row.stream(), step.target(), applied);
                    } else if (!isVoided(db, row)) {
                        changes(row, fact).forEach(change -> add(db, row.tally(), change));
                    }
                });
    }

    private void takeBack(Db db, long stream, EventId target, Applied applied) {
        int isNew = db.update(
                "INSERT OR IGNORE INTO voided (stream, target) VALUES (?, ?)", stream, Blobs.of(target.value()));
        if (isNew == 1) {
            facts.find(db, target)
                    .filter(row -> row.stream() == stream && applied.isIn(row))
                    .ifPresent(row -> countFact(row)
                            .ifPresent(fact -> changes(row, fact).forEach(change -> remove(db, row.tally(), change))));
        }
    }

    private static Optional<CountFact> countFact(StoredFact row) {
        return row.fact().filter(CountFact.class::isInstance).map(CountFact.class::cast);
    }

    private static List<TallyChange> changes(StoredFact row, CountFact fact) {
        return TallyChange.of(row.entry().header().order(), fact);
    }

    private static boolean isVoided(Db db, StoredFact row) {
        byte[] id = Blobs.of(row.entry().header().id().value());
        return db.number("SELECT 1 FROM voided WHERE stream = ? AND target = ?", row.stream(), id) == 1;
    }

    private static void add(Db db, long tally, TallyChange change) {
        switch (change) {
            case TallyChange.Opened opened ->
                db.update(
                        "INSERT OR REPLACE INTO tally_opening (tally, at, carton, again, whole) VALUES (?, ?, ?, ?, ?)",
                        tally,
                        Blobs.of(opened.order()),
                        opened.carton().map(carton -> carton.text()),
                        opened.again(),
                        opened.whole());
            case TallyChange.Closed closed ->
                db.update("INSERT OR IGNORE INTO tally_closing (tally, at) VALUES (?, ?)", tally, at(closed));
            case TallyChange.Counted counted -> count(db, tally, counted.sku(), counted.received(), counted.damaged());
            case TallyChange.Weighed weighed ->
                db.update(
                        "INSERT OR REPLACE INTO tally_weight (tally, at, grams, typed) VALUES (?, ?, ?, ?)",
                        tally,
                        Blobs.of(weighed.order()),
                        weighed.grams(),
                        weighed.typed());
            case TallyChange.Marked marked -> MarkRows.add(db, tally, marked);
            case TallyChange.UnknownSeen seen -> countUnknown(db, tally, seen.shown(), 1);
        }
    }

    private static void remove(Db db, long tally, TallyChange change) {
        switch (change) {
            case TallyChange.Opened opened ->
                db.update("DELETE FROM tally_opening WHERE tally = ? AND at = ?", tally, Blobs.of(opened.order()));
            case TallyChange.Closed closed ->
                db.update("DELETE FROM tally_closing WHERE tally = ? AND at = ?", tally, at(closed));
            case TallyChange.Counted counted ->
                count(db, tally, counted.sku(), -counted.received(), -counted.damaged());
            case TallyChange.Weighed weighed ->
                db.update("DELETE FROM tally_weight WHERE tally = ? AND at = ?", tally, Blobs.of(weighed.order()));
            case TallyChange.Marked marked -> MarkRows.remove(db, tally, marked);
            case TallyChange.UnknownSeen seen -> countUnknown(db, tally, seen.shown(), -1);
        }
    }

    private static byte[] at(TallyChange.Closed closed) {
        return Blobs.of(closed.order());
    }

    private static void count(Db db, long tally, Sku sku, long received, long damaged) {
        db.update("""
                INSERT INTO tally_unit (tally, sku, received, damaged) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET received = received + excluded.received, damaged = damaged + excluded.damaged
                """, tally, sku.code(), received, damaged);
    }

    private static void countUnknown(Db db, long tally, String shown, long scans) {
        db.update("""
                INSERT INTO tally_unknown (tally, shown, scans) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET scans = scans + excluded.scans
                """, tally, shown, scans);
    }
}
