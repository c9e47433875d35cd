package tallydock.store;

import java.nio.file.Files;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.StationFact.EpochStarted;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.site.StationId;
import tallydock.store.backup.Backups;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.db.Migrations;
import tallydock.store.db.Readers;
import tallydock.store.file.DiskGuard;
import tallydock.store.file.FolderLock;
import tallydock.store.file.LocalDisk;
import tallydock.store.file.StationFile;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.Chain;
import tallydock.store.log.FactTable;
import tallydock.store.log.Station;
import tallydock.store.part.Leftovers;
import tallydock.store.part.StageGate;
import tallydock.store.projection.OlderRegister;
import tallydock.store.projection.Projections;
import tallydock.store.recovery.UncertainStore;
import tallydock.store.write.Checkpoints;
import tallydock.store.write.LogAppender;
import tallydock.store.write.Writer;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;
import tallydock.wire.FactCodec;

/// The steps that open a store, each of which may find a reason not to.
final class Opening {
    private static final int READERS = 3;
    private static final long TAIL = 500;

    private final StoreSettings settings;
    private final StoreFolder folder;
    private final DiskGuard guard;
    private final Backups backups;
    private final FactTable facts;
    private final Projections projections;
    private final FactCodec codec = new FactCodec();

    private Opening(StoreSettings settings) {
        this.settings = settings;
        folder = new StoreFolder(settings.folder());
        guard = new DiskGuard(folder, settings.machine().disk(), settings.limits());
        backups = new Backups(folder, settings.otherDisk(), settings.machine().clock());
        facts = new FactTable(codec);
        projections = Projections.standard(facts);
    }

    static OpenedStore open(StoreSettings settings) {
        return new Opening(settings).open();
    }

    private OpenedStore open() {
        folder.create();
        LocalDisk.require(folder.root(), settings.machine().disk());
        var lock = FolderLock.take(folder);
        try {
            new UncertainStore(folder)
                    .rewriteIfMarked(settings.machine().clock().instant());
            guard.requireRoom();
            guard.layBallast();
            return opened(migrated(), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// The connection that writes. The first one makes the file what it is to be: with a log beside it.
    private Db migrated() {
        boolean isNew = !Files.exists(folder.database());
        var db = Connections.writing(folder.database());
        if (isDone(db)) {
            return db;
        }
        db.close();
        var migrations = new Migrations(folder.database());
        if (migrations.isPending()) {
            if (!isNew) {
                backups.keepBefore("migration");
            }
            migrations.migrate();
        }
        return Connections.writing(folder.database());
    }

    private static boolean isDone(Db db) {
        try {
            return Migrations.isDone(db);
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
    }

    private OpenedStore opened(Db db, FolderLock lock) {
        OpenedStore opened;
        try {
            projections.create(db);
            OlderRegister.widen(db, facts);
            requireIntactTail(db);
            identify(db);
            opened = assembled(db, lock);
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
        opened.writer().call(this::beginEpoch);
        new Leftovers(projections).clearAll(opened.writer());
        opened.erasedOriginals().delete(opened.writer());
        return opened;
    }

    private OpenedStore assembled(Db db, FolderLock lock) {
        var appender =
                new LogAppender(codec, facts, projections, settings.machine().clock());
        var rules = new StoreRules(guard, appender, new UncertainStore(folder));
        var readers = new Readers(folder.database(), READERS);
        var writer = new Writer(
                db, rules, new Checkpoints(folder.wal()), settings.machine().threads());
        appender.writeWith(writer.start());
        return new OpenedStore(
                new OpenedStore.Place(folder, lock, guard),
                new OpenedStore.Log(facts, projections, appender, writer),
                readers,
                new StageGate(),
                backups);
    }

    /// A torn page shows first at the end of the log; the whole log is the doctor's business.
    private void requireIntactTail(Db db) {
        long last = facts.lastId(db);
        facts.entries(db, last - TAIL, last, entry -> {
            if (!entry.isIntact()) {
                throw new StorageFault(
                        Reason.CORRUPT, "fact " + entry.header().key().seq() + " is not what was written");
            }
        });
    }

    /// The station's id is made at its first start and kept for life. A store that is older than the note beside it was
    /// put back by hand, so its numbers were used once already.
    private void identify(Db db) {
        if (Station.read(db).isEmpty()) {
            var clock = settings.machine().clock();
            var id = new StationId(
                    EventId.uuidV7(clock.instant(), settings.machine().random()));
            new Station(settings.site(), id, 1, EpochReason.FIRST_START).write(db);
        }
        var noted = StationFile.read(folder);
        var station = Station.read(db).orElseThrow();
        int used = noted.filter(file -> file.station().equals(station.id()))
                .map(StationFile::epoch)
                .orElse(0);
        if (used > station.epoch()) {
            station.nextEpoch(used, EpochReason.RESTORED).write(db);
        }
        note(Station.read(db).orElseThrow());
    }

    private void note(Station station) {
        var file = new StationFile(station.site(), station.id(), station.epoch());
        if (StationFile.read(folder).filter(file::equals).isEmpty()) {
            file.write(folder);
        }
    }

    /// The first fact of an epoch says why it began.
    private boolean beginEpoch(Db db) {
        var station = Station.read(db).orElseThrow();
        if (Chain.read(db, station).seq() > 0) {
            return false;
        }
        var clock = settings.machine().clock();
        var draft = new Draft(
                EventId.create(clock.instant(), settings.machine().random()),
                Actor.PROGRAM,
                clock.instant(),
                FactPlace.in(new StreamId(StreamKind.STATION, station.id().toString())),
                new EpochStarted(station.reason(), settings.programVersion()));
        new LogAppender(codec, facts, projections, clock).append(db, List.of(draft));
        return true;
    }
}
