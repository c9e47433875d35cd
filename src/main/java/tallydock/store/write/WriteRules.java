package tallydock.store.write;

import tallydock.usecase.StorageFault;

/// What the writer asks and tells those around it, on its own thread.
public interface WriteRules {
    /// Asked before each group.
    ///
    /// @throws StorageFault when nothing may be written at present; the writer stays usable
    void mayWrite();

    /// A transaction, or a part of one, was rolled back: whatever was remembered of it is void.
    void rolledBack();

    /// The outcome of a group is not certain, and the writer has stopped for good.
    void broken(StorageFault fault);
}
