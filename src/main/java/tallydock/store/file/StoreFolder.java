package tallydock.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Where everything of one store lies.
public record StoreFolder(Path root) {
    public Path database() {
        return root.resolve("tallydock.db");
    }

    public Path wal() {
        return besides(database(), "-wal");
    }

    public Path lock() {
        return root.resolve("tallydock.lock");
    }

    public Path originals() {
        return root.resolve("originals");
    }

    /// Photos, named by their SHA-256.
    public Path attachments() {
        return root.resolve("attachments");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /// Files that were replaced are kept here, never deleted.
    public Path aside() {
        return root.resolve("aside");
    }

    public Path ballast() {
        return root.resolve("ballast");
    }

    /// Left by a process whose last COMMIT was uncertain: the next one rewrites the store before it uses it.
    public Path uncertainMark() {
        return root.resolve("uncertain");
    }

    /// Who the station is and the last epoch it used, for the day the store itself cannot be read.
    public Path identity() {
        return root.resolve("station.properties");
    }

    /// Where tables are made anew; worthless after a crash.
    public Path scratch(String name) {
        return root.resolve("scratch-" + name + ".db");
    }

    /// SQLite's files of one database.
    public static List<Path> filesOf(Path database) {
        return List.of(database, besides(database, "-wal"), besides(database, "-shm"));
    }

    /// Makes the folders that are missing.
    public void create() {
        try {
            for (var folder : List.of(root, originals(), attachments(), backups(), aside())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StorageFault(Reason.READ_ONLY, "cannot make folders in " + root, e);
        }
        if (!Files.isWritable(root)) {
            throw new StorageFault(Reason.READ_ONLY, "cannot write to " + root);
        }
    }

    private static Path besides(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
