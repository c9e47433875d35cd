package tallydock.store.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Watches the room on the disk, and keeps some ballast to free in need.
public final class DiskGuard {
    private static final byte[] BLOCK = new byte[1 << 20];

    private final StoreFolder folder;
    private final DiskProbe probe;
    private final DiskLimits limits;

    public DiskGuard(StoreFolder folder, DiskProbe probe, DiskLimits limits) {
        this.folder = folder;
        this.probe = probe;
        this.limits = limits;
    }

    public long usableBytes() {
        return probe.usableBytes(folder.root());
    }

    /// The file system's type.
    public String type() {
        return probe.type(folder.root());
    }

    /// Whether the clerk should be told that the disk fills up.
    public boolean isLow() {
        return usableBytes() < limits.warn();
    }

    /// Refuses to write when the disk is all but full.
    public void requireRoom() {
        long usable = usableBytes();
        if (usable < limits.stop()) {
            throw new StorageFault(
                    Reason.DISK_FULL,
                    (usable >> 20) + " MB are left on the disk, " + (limits.stop() >> 20) + " needed");
        }
    }

    /// Lays the ballast down where there is room for it. Its blocks are written, or a file system would not keep them.
    public void layBallast() {
        if (limits.ballast() > 0
                && folder.ballast().toFile().length() != limits.ballast()
                && usableBytes() > limits.stop() + limits.ballast()) {
            DurableFiles.doing("lay ballast", this::writeBallast);
        }
    }

    /// Frees the ballast, so that what is open can be finished.
    public void freeBallast() {
        DurableFiles.delete(folder.ballast());
    }

    private void writeBallast() throws IOException {
        Files.deleteIfExists(folder.ballast());
        try (var file = new RandomAccessFile(folder.ballast().toFile(), "rw")) {
            for (long left = limits.ballast(); left > 0; left -= BLOCK.length) {
                file.write(BLOCK, 0, (int) Math.min(left, BLOCK.length));
            }
        }
    }
}
