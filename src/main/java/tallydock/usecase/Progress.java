package tallydock.usecase;

/// How far a long reading is, and whether it is still wanted. Called on the thread that reads.
public interface Progress {
    /// For readings nobody watches.
    Progress UNWATCHED = new Progress() {
        @Override
        public void rows(long read, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// So many rows are read; `total` is the best guess so far, 0 where there is none.
    void rows(long read, long total);

    /// True ends the reading with a `java.util.concurrent.CancellationException`.
    boolean cancelled();
}
