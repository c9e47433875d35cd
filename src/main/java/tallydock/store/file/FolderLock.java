package tallydock.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Keeps a second instance out of the folder. The operating system lets go of it when this process ends, however that
/// happens.
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Locks the folder.
    ///
    /// @throws StorageFault when another instance has it
    public static FolderLock take(StoreFolder folder) {
        try {
            return take(folder.lock());
        } catch (AccessDeniedException e) {
            throw new StorageFault(Reason.READ_ONLY, "cannot write to " + folder.root(), e);
        } catch (IOException e) {
            throw new StorageFault(Reason.IO_ERROR, "cannot lock " + folder.root(), e);
        }
    }

    private static FolderLock take(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new StorageFault(Reason.IN_USE, "another instance uses " + file.getParent());
        }
        return new FolderLock(channel);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        DurableFiles.doing("unlock the folder", channel::close);
    }
}
