package tallydock.store.log;

/// How a fact stands in this store. Every fact is one or the other, so that none is ever dropped unseen.
public enum Standing {
    /// Folded into the tables that are read.
    APPLIED(1),
    /// Kept and counted until a program comes that can read it.
    PARKED(2);

    private final int code;

    Standing(int code) {
        this.code = code;
    }

    /// As written in the file.
    public int code() {
        return code;
    }
}
