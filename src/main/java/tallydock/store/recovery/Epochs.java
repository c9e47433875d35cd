package tallydock.store.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.store.db.Connections;
import tallydock.store.db.SqliteFailure;
import tallydock.store.file.StationFile;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.Station;
import tallydock.usecase.StorageFault;

/// Begins an epoch in a file that is about to become the store.
final class Epochs {
    private Epochs() {}

    /// One later than any that this folder is known to have used; noted beside the store before it is used.
    static Station begin(StoreFolder folder, Path candidate, EpochReason reason) {
        int noted = StationFile.read(folder).map(StationFile::epoch).orElse(0);
        int used = Math.max(noted, epochOf(folder.database()));
        try (var db = Connections.writing(candidate)) {
            var next = Station.read(db).orElseThrow().nextEpoch(used, reason);
            next.write(db);
            db.number("PRAGMA wal_checkpoint(TRUNCATE)");
            new StationFile(next.site(), next.id(), next.epoch()).write(folder);
            return next;
        }
    }

    /// 0 when the present store cannot say.
    private static int epochOf(Path database) {
        if (!Files.exists(database)) {
            return 0;
        }
        try (var db = Connections.inspecting(database)) {
            return Station.read(db).map(Station::epoch).orElse(0);
        } catch (StorageFault | SqliteFailure _) {
            return 0;
        }
    }
}
