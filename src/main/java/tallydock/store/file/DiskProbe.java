package tallydock.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can be asked about the disk that a folder lies on.
public interface DiskProbe {
    /// Bytes that this program may still write there.
    long usableBytes(Path folder);

    /// The file system's type as the system names it, such as `ext4`, `NTFS`, `nfs4`; empty text when it does not say.
    String type(Path folder);

    /// The real disk.
    static DiskProbe real() {
        return new DiskProbe() {
            @Override
            public long usableBytes(Path folder) {
                return folder.toFile().getUsableSpace();
            }

            @Override
            public String type(Path folder) {
                try {
                    return Files.getFileStore(folder).type();
                } catch (IOException _) {
                    return "";
                }
            }
        };
    }
}
