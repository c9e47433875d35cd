package tallydock.store.recovery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.store.backup.Replacement;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.db.Migrations;
import tallydock.store.db.SqliteFailure;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.FolderLock;
import tallydock.store.file.StationFile;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.FactTable;
import tallydock.store.log.Station;
import tallydock.store.projection.Projections;
import tallydock.store.write.LogAppender;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;
import tallydock.wire.FactCodec;

/// Saves what a damaged store still holds into a fresh one, and says exactly what is missing.
public final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    private final StoreFolder folder;
    private final InstantSource clock;
    private final FactCodec codec = new FactCodec();
    private final FactTable facts = new FactTable(codec);
    private final Projections projections = Projections.standard(facts);

    public Salvage(StoreFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Nobody may have the store open. The damaged files are kept aside, with the report.
    public SalvageReport run() {
        try (var _ = FolderLock.take(folder)) {
            var replacement = new Replacement(folder);
            replacement.finish();
            var kept = replacement.keepAside("damaged", clock.instant());
            var report = save(kept, replacement.candidate());
            DurableFiles.write(kept.resolve("report.txt"), report + "\n");
            Epochs.begin(folder, replacement.candidate(), EpochReason.RECOVERED);
            replacement.commit();
            return report;
        }
    }

    private SalvageReport save(Path kept, Path candidate) {
        new Migrations(candidate).migrate();
        var damagedFile = kept.resolve(folder.database().getFileName());
        try (var damaged = Connections.inspecting(damagedFile);
                var fresh = Connections.writing(candidate)) {
            projections.create(fresh);
            station(damaged).write(fresh);
            var saved = new SavedFacts(damaged, facts);
            long count = saveFacts(saved, fresh);
            new SavedPeople(damaged, fresh).run();
            var lost = new SavedImports(damaged, fresh, projections).run();
            return new SalvageReport(count, saved.missing(), lost, kept);
        }
    }

    private long saveFacts(SavedFacts saved, Db fresh) {
        var appender = new LogAppender(codec, facts, projections, clock);
        var counts = new ArrayList<Integer>();
        saved.read(entries -> counts.add(saveSome(appender, fresh, entries)));
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    private static int saveSome(LogAppender appender, Db fresh, List<Entry> entries) {
        fresh.update("BEGIN IMMEDIATE");
        int taken = appender.take(fresh, entries).size();
        fresh.update("COMMIT");
        return taken;
    }

    private Station station(Db damaged) {
        try {
            return Station.read(damaged).orElseGet(this::noted);
        } catch (SqliteFailure | IllegalArgumentException _) {
            return noted();
        } catch (StorageFault fault) {
            LOG.warn("the station's row cannot be read: {}", fault.getMessage());
            return noted();
        }
    }

    private Station noted() {
        return StationFile.read(folder)
                .map(noted -> new Station(noted.site(), noted.station(), noted.epoch(), EpochReason.RECOVERED))
                .orElseThrow(() -> new StorageFault(
                        Reason.CORRUPT, "neither the store nor " + folder.identity() + " says who this station is"));
    }
}
