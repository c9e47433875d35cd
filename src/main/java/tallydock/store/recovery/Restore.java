package tallydock.store.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.store.backup.Copies;
import tallydock.store.backup.Replacement;
import tallydock.store.db.Connections;
import tallydock.store.db.SqliteFailure;
import tallydock.store.file.AttachmentsFolder;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.FolderLock;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.Station;
import tallydock.store.recipient.RecipientTable;
import tallydock.usecase.StorageFault;

/// Makes a backup the store again. Its numbers were used once already, so what comes next counts in a new epoch.
public final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final StoreFolder folder;

    public Restore(StoreFolder folder) {
        this.folder = folder;
    }

    /// Nobody may have the store open. The old files are kept aside; the next start writes the first fact of the epoch.
    public Station run(Path backup, Instant now) {
        folder.create();
        try (var _ = FolderLock.take(folder)) {
            Copies.requireSound(backup);
            var replacement = new Replacement(folder);
            replacement.finish();
            var aside = replacement.keepAside("replaced", now);
            DurableFiles.doing(
                    "copy " + backup,
                    () -> Files.copy(backup, replacement.candidate(), StandardCopyOption.REPLACE_EXISTING));
            keepErased(aside, replacement.candidate());
            var station = Epochs.begin(folder, replacement.candidate(), EpochReason.RESTORED);
            replacement.commit();
            var originals = backup.resolveSibling("originals");
            if (Files.isDirectory(originals)) {
                new OriginalsFolder(originals).copyTo(new OriginalsFolder(folder.originals()));
            }
            var attachments = backup.resolveSibling("attachments");
            if (Files.isDirectory(attachments)) {
                new AttachmentsFolder(attachments, () -> {})
                        .copyTo(new AttachmentsFolder(folder.attachments(), () -> {}));
            }
            return station;
        }
    }

    /// What was erased after the backup was made stays erased, as far as the replaced store can still be read.
    private void keepErased(Path aside, Path candidate) {
        var replaced = aside.resolve(folder.database().getFileName());
        if (!Files.exists(replaced)) {
            return;
        }
        try (var before = Connections.inspecting(replaced);
                var restored = Connections.writing(candidate)) {
            restored.update("BEGIN IMMEDIATE");
            RecipientTable.eraseAsIn(before, restored);
            restored.update("COMMIT");
        } catch (StorageFault | SqliteFailure | IllegalStateException e) {
            LOG.warn("recipients that were erased after the backup could not be read: {}", e.getMessage());
        }
    }
}
