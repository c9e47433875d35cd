package tallydock.store;

import java.util.List;
import tallydock.store.backup.Backups;
import tallydock.store.db.Readers;
import tallydock.store.file.DiskGuard;
import tallydock.store.file.FolderLock;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.FactTable;
import tallydock.store.part.ErasedOriginals;
import tallydock.store.part.StageGate;
import tallydock.store.projection.Projections;
import tallydock.store.rebuild.Rebuild;
import tallydock.store.write.LogAppender;
import tallydock.store.write.Lookups;
import tallydock.store.write.Writer;

/// The parts of an open store.
record OpenedStore(Place place, Log log, Readers readers, StageGate gate, Backups backups) implements AutoCloseable {
    /// Where it lies.
    record Place(StoreFolder folder, FolderLock lock, DiskGuard guard) {}

    /// What writes into it.
    record Log(FactTable facts, Projections projections, LogAppender appender, Writer writer) {}

    StoreFolder folder() {
        return place.folder;
    }

    DiskGuard guard() {
        return place.guard;
    }

    FactTable facts() {
        return log.facts;
    }

    Projections projections() {
        return log.projections;
    }

    LogAppender appender() {
        return log.appender;
    }

    Lookups lookups() {
        return new Lookups(log.writer, readers);
    }

    Writer writer() {
        return log.writer;
    }

    Rebuild rebuild() {
        return new Rebuild(folder(), facts(), readers, writer(), gate);
    }

    /// Wherever an original may lie.
    ErasedOriginals erasedOriginals() {
        return new ErasedOriginals(
                List.of(new OriginalsFolder(folder().originals()), backups.originals()), log.facts());
    }

    /// The last row of the log.
    long lastId() {
        return readers.read(facts()::lastId);
    }

    @Override
    public void close() {
        try {
            readers.close();
            writer().close();
        } finally {
            place.lock.close();
        }
    }
}
