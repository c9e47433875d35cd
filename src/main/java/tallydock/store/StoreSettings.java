package tallydock.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import tallydock.domain.site.SiteId;
import tallydock.store.file.DiskLimits;
import tallydock.store.file.DiskProbe;

/// What a store is opened with: its folder, a folder on another disk for backups where there is one, the site
/// that a new store belongs to, the program's version for the log, and the machine.
public record StoreSettings(
        Path folder, Optional<Path> otherDisk, SiteId site, String programVersion, Machine machine, DiskLimits limits) {
    /// What the store needs of its surroundings: time, chance, threads, and what is known of the disk.
    public record Machine(InstantSource clock, RandomGenerator random, ThreadFactory threads, DiskProbe disk) {}

    /// The usual settings for a folder.
    public static StoreSettings standard(Path folder, String programVersion, Machine machine) {
        return new StoreSettings(
                folder, Optional.empty(), SiteId.DEFAULT, programVersion, machine, DiskLimits.STANDARD);
    }
}
