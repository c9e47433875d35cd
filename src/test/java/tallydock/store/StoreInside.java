package tallydock.store;

/// What proofs do with an open store and the program never does.
public final class StoreInside {
    private static final int NORMAL = 1;

    private StoreInside() {}

    /// Plants the classic mistake: a commit that does not wait until the disk has it. The setting cannot be changed
    /// inside the writer's transaction, so that is ended and begun again.
    public static void loosen(Store store) {
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

    /// How many Chinese names have these characters in them, found by reading them all.
    public static long namesWith(Store store, String characters) {
        return store.opened()
                .readers()
                .read(db -> db.number("SELECT count(*) FROM register_name WHERE zh LIKE ?", "%" + characters + "%"));
    }

    /// How many facts the log has.
    public static long facts(Store store) {
        return store.opened().lastId();
    }

    /// Closes without the backup, which of a big store takes minutes.
    public static void closeWithoutBackup(Store store) {
        store.opened().close();
    }
}
