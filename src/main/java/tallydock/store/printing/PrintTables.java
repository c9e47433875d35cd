package tallydock.store.printing;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.LabelKind;
import tallydock.domain.printer.JobId;
import tallydock.domain.printing.PrintJob;
import tallydock.domain.site.StationId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.log.FactTable;
import tallydock.store.log.Station;
import tallydock.usecase.printing.PrintRecords;

/// Reads print jobs and printed labels.
public final class PrintTables implements PrintRecords {
    private static final String OPEN = """
            SELECT x.job FROM print_job x JOIN stream s ON s.id = x.stream
            WHERE s.kind = ? AND s.key = ? AND x.ended = 0 ORDER BY x.job
            """;
    private static final String LATEST = """
            SELECT x.job FROM print_job x JOIN stream s ON s.id = x.stream
            WHERE s.kind = ? AND s.key = ? AND x.ended = 1 ORDER BY x.job DESC LIMIT ?
            """;
    private static final String COPIES = """
            SELECT coalesce(sum(CASE WHEN j.dropped = 0 THEN x.copies
                                     ELSE max(0, min(x.copies, j.reach - x.first + 1)) END), 0)
            FROM print_label x JOIN print_job j ON j.job = x.job WHERE x.kind = ? AND x.code = ?
            """;

    private static final String STREAMS = "SELECT key FROM stream WHERE kind = ? ORDER BY id";

    private final Reads reads;
    private final FactTable facts;

    public PrintTables(Reads reads, FactTable facts) {
        this.reads = reads;
        this.facts = facts;
    }

    @Override
    public List<PrintJob> open() {
        return reads.read(db -> {
            var stream = stream(db);
            return db.list(OPEN, row -> new JobId(row.uuid(1)), stream.kind().name(), stream.key()).stream()
                    .flatMap(job -> find(db, job).stream())
                    .toList();
        });
    }

    @Override
    public List<PrintJob> ended(int most) {
        return reads.read(db -> {
            var stream = stream(db);
            return db.list(LATEST, row -> new JobId(row.uuid(1)), stream.kind().name(), stream.key(), most).stream()
                    .flatMap(job -> find(db, job).stream())
                    .toList();
        });
    }

    @Override
    public Optional<PrintJob> find(JobId job) {
        return reads.read(db -> find(db, job));
    }

    @Override
    public boolean isOpen(JobId job) {
        return reads.read(db ->
                db.number("SELECT count(*) FROM print_job WHERE job = ? AND ended = 0", (Object) Blobs.of(job.value()))
                        > 0);
    }

    @Override
    public int copies(LabelKind kind, String code) {
        return reads.read(db -> (int) db.number(COPIES, kind.name(), code));
    }

    @Override
    public List<StationId> printing() {
        return reads
                .read(db -> db.list(
                        STREAMS, row -> new StreamId(StreamKind.STATION, row.text(1)), StreamKind.STATION.name()))
                .stream()
                .flatMap(stream -> PrintFact.station(stream).stream())
                .toList();
    }

    private Optional<PrintJob> find(Db db, JobId job) {
        List<Recorded> recorded = db
                .list("SELECT event FROM print_fact WHERE job = ?", row -> new EventId(row.uuid(1)), (Object)
                        Blobs.of(job.value()))
                .stream()
                .flatMap(event -> facts.find(db, event).stream())
                .map(row -> new Recorded(row.entry(), row.fact()))
                .toList();
        return PrintJob.of(recorded);
    }

    private static StreamId stream(Db db) {
        return PrintFact.stream(Station.read(db).orElseThrow().id());
    }
}
