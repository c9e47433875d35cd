package tallydock.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.StoreFolder;

/// Puts another file in the place of the store. The old one is kept aside; a crash at any point leaves either the old
/// store or, after the next start, the new one.
public final class Replacement {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final StoreFolder folder;

    public Replacement(StoreFolder folder) {
        this.folder = folder;
    }

    /// Where the new file is to be made ready.
    public Path candidate() {
        return folder.root().resolve("tallydock.db.candidate");
    }

    /// Copies the store's files as they are into a folder of their own, and returns it.
    public Path keepAside(String why, Instant now) {
        var target = folder.aside().resolve(STAMP.format(now) + "-" + why);
        DurableFiles.doing("keep the old store aside", () -> {
            Files.createDirectories(target);
            for (var file : StoreFolder.filesOf(folder.database())) {
                if (Files.exists(file)) {
                    copy(file, target);
                }
            }
        });
        DurableFiles.forceFolder(target.resolve("x"));
        return target;
    }

    /// Makes the candidate the store. From here on there is no way back.
    public void commit() {
        DurableFiles.force(candidate());
        DurableFiles.write(mark(), "the candidate is whole and takes the store's place\n");
        finish();
    }

    /// Goes on with what a crash interrupted; a candidate that was not finished is thrown away.
    public void finish() {
        if (Files.exists(mark())) {
            if (Files.exists(candidate())) {
                var files = StoreFolder.filesOf(folder.database());
                files.subList(1, files.size()).forEach(DurableFiles::delete);
                DurableFiles.moveInto(candidate(), folder.database());
            }
            DurableFiles.delete(folder.uncertainMark());
            DurableFiles.delete(mark());
            DurableFiles.forceFolder(mark());
        }
        StoreFolder.filesOf(candidate()).forEach(DurableFiles::delete);
    }

    private Path mark() {
        return folder.root().resolve("replacing");
    }

    private static void copy(Path file, Path folder) throws IOException {
        var target = folder.resolve(file.getFileName());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.force(target);
    }
}
