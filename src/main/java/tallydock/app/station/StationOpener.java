package tallydock.app.station;

import java.nio.file.Path;
import java.util.Optional;
import tallydock.store.recovery.SalvageReport;

/// Opens the store a command works on, or mends one that nobody has open. Where no folder is named it is the per-user
/// one.
public interface StationOpener {
    /// Opens the store, and makes it at the first start.
    ///
    /// @throws tallydock.usecase.StorageFault when the store cannot be used
    OpenStation open(Optional<Path> data, boolean verbose);

    /// A store that is gone when it is closed.
    OpenStation openThrowAway(boolean verbose);

    /// Makes a backup the store again; returns the epoch that begins.
    int restore(Optional<Path> data, Path backup);

    /// Saves what a damaged store still holds into a fresh one.
    SalvageReport salvage(Optional<Path> data);
}
