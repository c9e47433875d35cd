package tallydock.store.file;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Files that are there whole or not at all, also after a power cut.
public final class DurableFiles {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private DurableFiles() {}

    /// Writes a small file.
    public static void write(Path target, String text) {
        var temporary = target.resolveSibling(target.getFileName() + ".new");
        doing("write " + target, () -> Files.writeString(temporary, text));
        moveInto(temporary, target);
    }

    /// Forces a finished temporary file to the disk and gives it its name.
    public static void moveInto(Path temporary, Path target) {
        force(temporary);
        doing(
                "rename " + temporary,
                () -> Files.move(
                        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        forceFolder(target);
    }

    /// Waits until the file's content is on the disk.
    public static void force(Path file) {
        doing("force " + file, () -> {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        });
    }

    /// Waits until the name of `file` is on the disk. Windows does so by itself and cannot open folders.
    public static void forceFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (!WINDOWS && folder != null) {
            doing("force " + folder, () -> {
                try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            });
        }
    }

    public static void delete(Path file) {
        doing("delete " + file, () -> Files.deleteIfExists(file));
    }

    /// Does something with files, and says what when it fails.
    public static void doing(String what, FileWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new StorageFault(reason(e), "cannot " + what, e);
        }
    }

    private static Reason reason(IOException failure) {
        String text = String.valueOf(failure.getMessage());
        return text.contains("No space left") || text.contains("not enough space") ? Reason.DISK_FULL : Reason.IO_ERROR;
    }

    /// Something done with files.
    public interface FileWork {
        void run() throws IOException;
    }
}
