package tallydock.usecase.version;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.usecase.ImportOutcome;

/// How importing a list ends that may be a new version of one already there.
public sealed interface VersionResult {
    /// Shipments of this seller have the same purchase order and other numbers; nothing was stored. Each
    /// offer says what the list would change.
    record Offered(PackingListDoc list, List<VersionChange> offers) implements VersionResult {
        public Offered {
            offers = List.copyOf(offers);
        }
    }

    /// The import ran. `change` is there when the shipment had a list before and the new one is stored.
    record Imported(ImportOutcome<PackingListDoc> outcome, Optional<VersionChange> change) implements VersionResult {}
}
