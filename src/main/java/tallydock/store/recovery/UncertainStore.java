package tallydock.store.recovery;

import java.nio.file.Files;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.store.backup.Copies;
import tallydock.store.backup.Replacement;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.StoreFolder;
import tallydock.usecase.StorageFault;

/// After a COMMIT that failed nobody knows which pages are on the disk, and asking again proves nothing. So the whole
/// store is written into a new file, which takes its place; the old one is kept.
public final class UncertainStore {
    private static final Logger LOG = LoggerFactory.getLogger(UncertainStore.class);

    private final StoreFolder folder;

    public UncertainStore(StoreFolder folder) {
        this.folder = folder;
    }

    /// Asks the next start to rewrite the store. The disk that just failed may refuse even this.
    public void mark(StorageFault fault) {
        try {
            DurableFiles.write(folder.uncertainMark(), fault.getMessage() + "\n");
        } catch (StorageFault again) {
            LOG.error("the store could not be marked as uncertain: {}", again.getMessage());
        }
    }

    /// Rewrites the store if it was marked.
    public void rewriteIfMarked(Instant now) {
        var replacement = new Replacement(folder);
        replacement.finish();
        if (!Files.exists(folder.uncertainMark())) {
            return;
        }
        if (Files.exists(folder.database())) {
            LOG.warn("the last start ended in an uncertain COMMIT: the store is rewritten");
            replacement.keepAside("uncertain", now);
            Copies.copy(folder.database(), replacement.candidate());
            replacement.commit();
        } else {
            DurableFiles.delete(folder.uncertainMark());
        }
    }
}
