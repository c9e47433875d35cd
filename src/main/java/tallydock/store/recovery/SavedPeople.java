package tallydock.store.recovery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.store.db.Db;
import tallydock.store.db.SqliteFailure;
import tallydock.store.people.BadgeTable;
import tallydock.store.people.PinTable;
import tallydock.usecase.StorageFault;

/// Saves PINs and badges: without them nobody could sign in to the saved store.
final class SavedPeople {
    private static final Logger LOG = LoggerFactory.getLogger(SavedPeople.class);

    private final Db damaged;
    private final Db fresh;

    SavedPeople(Db damaged, Db fresh) {
        this.damaged = damaged;
        this.fresh = fresh;
    }

    void run() {
        save("PINs", () -> PinTable.copy(damaged, fresh));
        save("badges", () -> BadgeTable.copy(damaged, fresh));
    }

    /// Each table for itself, and as many of its rows as can be read.
    private void save(String what, Runnable copy) {
        fresh.update("BEGIN IMMEDIATE");
        try {
            copy.run();
        } catch (StorageFault | SqliteFailure | IllegalStateException | IllegalArgumentException e) {
            LOG.warn("not all {} could be saved: {}", what, e.getMessage());
        }
        fresh.update("COMMIT");
    }
}
