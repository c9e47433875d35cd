package tallydock.usecase;

import tallydock.domain.document.Refusal;

/// How an import ends. `D` is the document that was read.
public sealed interface ImportOutcome<D> {
    /// The file is no such list; nothing was stored.
    record Refused<D>(Refusal refusal) implements ImportOutcome<D> {}

    /// Some rows cannot be used and nobody said to leave them out; nothing was stored.
    record HeldBack<D>(D document, long unusableRows) implements ImportOutcome<D> {}

    /// It is in the store, all of it or all but the rows left out. `key` is the id of the shipment, or the seller.
    record Stored<D>(D document, String key, long leftOut) implements ImportOutcome<D> {}
}
