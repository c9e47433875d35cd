package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.InboundFact;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// What was said about inbounds as a whole: of each matter the latest word.
public final class InboundProjection implements Projection {
    /// Whether all has come, as the matter of a row.
    public static final String FINISHED = "FINISHED";

    /// Whether it is counted blind.
    public static final String BLIND = "BLIND";

    private static final Shape SHAPE = new Shape(
            "inbound",
            new Versions(1, 1),
            List.of(
                    new Table(
                            "inbound_word",
                            "stream INTEGER NOT NULL, matter TEXT NOT NULL, at BLOB NOT NULL, yes INTEGER NOT NULL,"
                                    + " PRIMARY KEY (stream, matter)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.matter, x.at, x.yes FROM inbound_word x JOIN stream s ON s.id = x.stream")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        row.fact()
                .filter(InboundFact.class::isInstance)
                .map(InboundFact.class::cast)
                .ifPresent(fact -> {
                    switch (fact) {
                        case InboundFact.InboundFinished _ -> say(db, row, FINISHED, true);
                        case InboundFact.InboundReopened _ -> say(db, row, FINISHED, false);
                        case InboundFact.BlindCountChosen chosen -> say(db, row, BLIND, chosen.blind());
                        case InboundFact.InvoiceAssigned _ -> {} // told with the invoices
                        case InboundFact.CodeBound _ -> {} // told with what was set aside
                    }
                });
    }

    private static void say(Db db, StoredFact row, String matter, boolean yes) {
        db.update("""
                INSERT INTO inbound_word (stream, matter, at, yes) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, yes = excluded.yes WHERE excluded.at > at
                """, row.stream(), matter, Blobs.of(row.entry().header().order()), yes);
    }
}
