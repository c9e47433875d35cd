package tallydock.store.part;

import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.write.Writer;

/// Files of erased originals are deleted after the fact is durable; a kill in between is made good at the next start.
public final class ErasedOriginals {
    private final List<OriginalsFolder> copies;

    public ErasedOriginals(List<OriginalsFolder> copies) {
        this.copies = List.copyOf(copies);
    }

    /// Deletes what is noted, wherever it lies.
    public void delete(Writer writer) {
        List<Sha256> noted = writer.call(db -> db.list("SELECT hash FROM erased_original", row -> row.hash(1)));
        for (var hash : noted) {
            copies.forEach(copy -> DurableFiles.delete(copy.place(hash)));
            writer.call(db -> db.update("DELETE FROM erased_original WHERE hash = ?", (Object) hash.toArray()));
        }
    }
}
