package tallydock.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tallydock.store.file.AttachmentsFolder;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.file.StoreFolder;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Backups of one store, on another disk where there is one.
public final class Backups {
    private final StoreFolder folder;
    private final Path target;
    private final InstantSource clock;

    public Backups(StoreFolder folder, Optional<Path> otherDisk, InstantSource clock) {
        this.folder = folder;
        target = otherDisk.orElse(folder.backups());
        this.clock = clock;
    }

    /// Makes one, with the originals and photos that are not in the backup yet, and lets old ones go. It is
    /// there whole or not at all.
    public BackupFile make() {
        DurableFiles.doing("make a folder", () -> Files.createDirectories(target));
        var backup = BackupFile.in(target, clock.instant());
        var temporary = target.resolve("unfinished.backup");
        Copies.copy(folder.database(), temporary);
        DurableFiles.moveInto(temporary, backup.file());
        copyBeside();
        Rotation.outOfDate(list()).forEach(old -> DurableFiles.delete(old.file()));
        return backup;
    }

    /// A copy that no rotation takes away, made before the store is changed.
    public Path keepBefore(String what) {
        var copy = target.resolve("before-" + what + "-" + clock.instant().toEpochMilli() + ".db");
        DurableFiles.doing("make a folder", () -> Files.createDirectories(target));
        Copies.copy(folder.database(), copy);
        return copy;
    }

    /// Newest first.
    public List<BackupFile> list() {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (var files = Files.list(target)) {
            return files.flatMap(file -> BackupFile.parse(file).stream())
                    .sorted(Comparator.comparing(BackupFile::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StorageFault(Reason.IO_ERROR, "cannot list " + target, e);
        }
    }

    /// Originals and photos lie beside backups on another disk; on the same disk a second copy would save nothing.
    private void copyBeside() {
        if (!target.equals(folder.backups())) {
            DurableFiles.doing("make a folder", () -> Files.createDirectories(originalsFolder()));
            new OriginalsFolder(folder.originals()).copyTo(originals());
            var photos = target.resolve("attachments");
            DurableFiles.doing("make a folder", () -> Files.createDirectories(photos));
            new AttachmentsFolder(folder.attachments(), () -> {}).copyTo(new AttachmentsFolder(photos, () -> {}));
        }
    }

    /// Where originals lie that were copied with backups.
    public OriginalsFolder originals() {
        return new OriginalsFolder(originalsFolder());
    }

    private Path originalsFolder() {
        return target.resolve("originals");
    }
}
