package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.printer.PrintOrder;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Which jobs are not done, which facts are about each, and which labels were printed of which one should exist. Jobs
/// that are done stand apart by their key, so that any number of them slows nothing.
public final class PrintProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "prints",
            new Versions(1, 1),
            List.of(
                    new Table(
                            "print_job",
                            "job BLOB PRIMARY KEY, stream INTEGER NOT NULL, ended INTEGER NOT NULL, dropped INTEGER NOT NULL,"
                                    + " reach INTEGER NOT NULL, UNIQUE (stream, ended, job)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.job, x.ended, x.dropped, x.reach FROM print_job x"
                                    + " JOIN stream s ON s.id = x.stream"),
                    new Table(
                            "print_fact",
                            "job BLOB NOT NULL, event BLOB NOT NULL, PRIMARY KEY (job, event)) WITHOUT ROWID",
                            "SELECT job, event FROM print_fact"),
                    new Table(
                            "print_label",
                            "kind TEXT NOT NULL, code TEXT NOT NULL, job BLOB NOT NULL, first INTEGER NOT NULL,"
                                    + " copies INTEGER NOT NULL, PRIMARY KEY (kind, code, job, first)) WITHOUT ROWID",
                            "SELECT kind, code, job, first, copies FROM print_label")));

    private static final String JOB = """
            INSERT INTO print_job (job, stream, ended, dropped, reach) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (job) DO UPDATE SET ended = max(ended, excluded.ended), dropped = max(dropped, excluded.dropped),
                reach = max(reach, excluded.reach)
            """;

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        if (row.fact().orElse(null) instanceof PrintFact fact) {
            byte[] job = Blobs.of(fact.job().value());
            db.update(JOB, job, row.stream(), flag(ends(fact)), flag(fact instanceof JobDropped), reach(fact));
            db.update(
                    "INSERT OR IGNORE INTO print_fact (job, event) VALUES (?, ?)",
                    job,
                    Blobs.of(row.entry().header().id().value()));
            if (fact instanceof LabelsOrdered(var _, var order)
                    && order.template().kind().isOneOfItsKind()) {
                note(db, job, order);
            }
        }
    }

    private static boolean ends(PrintFact fact) {
        return switch (fact) {
            case LabelsSent sent -> sent.labels().isEnd();
            case DoubtDecided decided -> decided.isEnd();
            case JobDropped _ -> true;
            case LabelsOrdered _, LabelsSending _, PrintFact.LabelsUnknown _, PrintFact.LabelsFailed _ -> false;
        };
    }

    /// The last label that left, as far as this fact tells.
    private static int reach(PrintFact fact) {
        return fact instanceof LabelsSending sending ? sending.labels().last() : 0;
    }

    private static int flag(boolean is) {
        return is ? 1 : 0;
    }

    private static void note(Db db, byte[] job, PrintOrder order) {
        LabelKind kind = order.template().kind();
        int first = 1;
        for (var run : order.runs()) {
            String code = run.values().of(LabelField.CODE);
            if (!code.isEmpty()) {
                db.update(
                        "INSERT OR IGNORE INTO print_label (kind, code, job, first, copies) VALUES (?, ?, ?, ?, ?)",
                        kind.name(),
                        code,
                        job,
                        first,
                        run.count());
            }
            first += run.count();
        }
    }
}
