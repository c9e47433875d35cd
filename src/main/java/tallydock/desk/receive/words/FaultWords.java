package tallydock.desk.receive.words;

import tallydock.desk.kit.text.Say;
import tallydock.usecase.StorageFault;

/// Why nothing can be saved, and what to do about it.
public final class FaultWords {
    private FaultWords() {}

    /// One sentence for a known way of failing.
    public static Say of(StorageFault.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> Say.key("receive.fault.full");
            case READ_ONLY -> Say.key("receive.fault.read-only");
            case IN_USE -> Say.key("receive.fault.in-use");
            case NEWER_VERSION -> Say.key("receive.fault.newer");
            case CORRUPT -> Say.key("receive.fault.corrupt");
            case IO_ERROR, NOT_LOCAL -> Say.key("receive.fault.disk");
        };
    }
}
