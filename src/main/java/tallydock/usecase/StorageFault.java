package tallydock.usecase;

/// The store cannot be used as it is. `reason` says which of the known ways, for the sentence that tells what to do.
public final class StorageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The known ways a store fails.
    public enum Reason {
        DISK_FULL,
        READ_ONLY,
        IN_USE,
        NEWER_VERSION,
        CORRUPT,
        IO_ERROR,
        NOT_LOCAL
    }

    private final Reason reason;

    public StorageFault(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public StorageFault(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
