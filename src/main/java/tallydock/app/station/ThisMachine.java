package tallydock.app.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.site.SiteId;
import tallydock.store.StoreSettings;
import tallydock.store.file.DiskProbe;
import tallydock.usecase.StorageFault;

/// What this computer lends to a store: clock, chance, threads and disk.
final class ThisMachine {
    private ThisMachine() {}

    /// What the store of a folder is opened with.
    static StoreSettings settings(Path folder, SiteId site) {
        var machine = new StoreSettings.Machine(
                InstantSource.system(), new SecureRandom(), threads("store"), DiskProbe.real());
        var standard = StoreSettings.standard(folder, ProgramVersion.NUMBER, machine);
        return new StoreSettings(
                folder, standard.otherDisk(), site, standard.programVersion(), machine, standard.limits());
    }

    /// Makes the folder of a store unless it is there.
    static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageFault(StorageFault.Reason.READ_ONLY, folder.toString(), e);
        }
    }

    /// Threads that do not keep the program alive.
    static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name("tallydock-" + name + "-", 0).daemon().factory();
    }
}
