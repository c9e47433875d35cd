package tallydock.usecase;

import java.util.Iterator;

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

    /// True ends the reading with `Stopped`.
    boolean cancelled();

    /// Ends the work here when it is not wanted any more.
    ///
    /// @throws Stopped when it is not
    default void look() {
        if (cancelled()) {
            throw new Stopped();
        }
    }

    /// The same things one by one, until they are not wanted any more.
    default <T> Iterator<T> watched(Iterator<T> things) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return things.hasNext();
            }

            @Override
            public T next() {
                look();
                return things.next();
            }
        };
    }
}
