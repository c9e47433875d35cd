package tallydock.app.station;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.site.SiteId;
import tallydock.store.StoreSettings;
import tallydock.store.file.DiskProbe;

/// What a station takes from the computer it runs on: clock, chance, threads, disk.
final class StationMachine {
    private StationMachine() {}

    /// What the store of a folder is opened with on this machine.
    static StoreSettings settings(Path folder, SiteId site) {
        var machine =
                new StoreSettings.Machine(InstantSource.system(), new SecureRandom(), named("store"), DiskProbe.real());
        var standard = StoreSettings.standard(folder, ProgramVersion.NUMBER, machine);
        return new StoreSettings(
                folder, standard.otherDisk(), site, standard.programVersion(), machine, standard.limits());
    }

    /// The one thread of what is done behind the work.
    static ScheduledExecutorService background() {
        return Executors.newSingleThreadScheduledExecutor(named("background"));
    }

    /// Threads that do not keep the program alive.
    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name("tallydock-" + name + "-", 0).daemon().factory();
    }
}
