package tallydock.store;

import tallydock.store.file.DiskGuard;
import tallydock.store.recovery.UncertainStore;
import tallydock.store.write.LogAppender;
import tallydock.store.write.WriteRules;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// What the writer must know of the rest of the store.
record StoreRules(DiskGuard guard, LogAppender appender, UncertainStore uncertain) implements WriteRules {
    @Override
    public void mayWrite() {
        guard.requireRoom();
    }

    @Override
    public void rolledBack() {
        appender.forget();
    }

    /// A full disk first gets its ballast back, or not even the mark could be written.
    @Override
    public void broken(StorageFault fault) {
        if (fault.reason() == Reason.DISK_FULL) {
            guard.freeBallast();
        }
        uncertain.mark(fault);
    }
}
