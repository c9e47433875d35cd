package tallydock.app.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import tallydock.domain.site.SiteId;
import tallydock.store.file.StoreFolder;
import tallydock.store.recovery.Restore;
import tallydock.store.recovery.Salvage;
import tallydock.store.recovery.SalvageReport;

/// Opens stores in folders of the file system.
public final class FolderOpener implements StationOpener {
    private static final String PRACTICE = "practice";

    @Override
    public OpenStation open(Optional<Path> data, boolean verbose) {
        return StoreStation.open(folder(data), SiteId.DEFAULT, verbose, () -> {});
    }

    /// Where the live store of this user lies.
    public Path liveFolder() {
        return folder(Optional.empty());
    }

    /// Where the practice of this user lies: a folder of its own beside the live store's file.
    public Path practiceFolder() {
        return liveFolder().resolve(PRACTICE);
    }

    /// Whether the live store was ever made.
    public boolean hasLiveStore() {
        return Files.exists(new StoreFolder(liveFolder()).database());
    }

    /// Opens the practice, which is never the live store.
    public OpenStation openPractice() {
        return StoreStation.open(practiceFolder(), new SiteId(PRACTICE), false, () -> {});
    }

    /// Whether a store of this site is practised on.
    static boolean isPractice(SiteId site) {
        return site.name().equals(PRACTICE);
    }

    /// Throws the practice away, with all that was counted in it.
    public void wipePractice() {
        if (Files.exists(practiceFolder())) {
            delete(practiceFolder());
        }
    }

    @Override
    public OpenStation openThrowAway(boolean verbose) {
        try {
            var folder = Files.createTempDirectory("tallydock-");
            return StoreStation.open(folder, SiteId.DEFAULT, verbose, () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int restore(Optional<Path> data, Path backup) {
        var place = new StoreFolder(folder(data));
        return new Restore(place).run(backup, InstantSource.system().instant()).epoch();
    }

    @Override
    public SalvageReport salvage(Optional<Path> data) {
        return new Salvage(new StoreFolder(folder(data)), InstantSource.system()).run();
    }

    private static Path folder(Optional<Path> data) {
        return data.orElseGet(() -> DataFolder.ofThisUser().standard())
                .toAbsolutePath()
                .normalize();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
