package tallydock.store;

/// Plants the classic mistake into an open store: a commit that does not wait until the disk has it.
public final class Unsynced {
    private static final int NORMAL = 1;

    private Unsynced() {}

    /// The setting cannot be changed inside the writer's transaction, so that is ended and begun again.
    public static void make(Store store) {
        long setting = store.opened().writer().call(db -> {
            db.update("COMMIT");
            db.run("PRAGMA synchronous=NORMAL");
            db.update("BEGIN IMMEDIATE");
            return db.number("PRAGMA synchronous");
        });
        if (setting != NORMAL) {
            throw new IllegalStateException("the mistake was not taken: synchronous is " + setting);
        }
    }
}
