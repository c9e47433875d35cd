package tallydock.store.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// SQLite's write-ahead log needs shared memory and true locks, which only a local disk has; folders that a program
/// copies to a cloud are changed under SQLite's hands.
public final class LocalDisk {
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "ncpfs",
            "afs",
            "ceph",
            "glusterfs",
            "fuse.sshfs",
            "fuse.glusterfs",
            "fuse.rclone",
            "fuse.s3fs",
            "fuse.davfs2");
    private static final List<String> SYNCED =
            List.of("onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "com~apple~clouddocs");

    private LocalDisk() {}

    /// Checks that the folder, which must exist, is on a local disk and in no folder that a program keeps in step.
    public static void require(Path folder, DiskProbe probe) {
        String type = probe.type(folder).toLowerCase(Locale.ROOT);
        if (NETWORK.contains(type)) {
            throw new StorageFault(Reason.NOT_LOCAL, folder + " is on a network disk (" + type + ")");
        }
        var absolute = folder.toAbsolutePath();
        if (absolute.toString().startsWith("\\\\")) {
            throw new StorageFault(Reason.NOT_LOCAL, folder + " is on another computer");
        }
        StreamSupport.stream(absolute.spliterator(), false)
                .map(part -> part.toString().toLowerCase(Locale.ROOT))
                .filter(part -> SYNCED.stream().anyMatch(part::startsWith))
                .findFirst()
                .ifPresent(part -> {
                    throw new StorageFault(Reason.NOT_LOCAL, folder + " is kept in step by another program: " + part);
                });
    }
}
