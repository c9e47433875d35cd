package tallydock.usecase;

import java.util.function.Consumer;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;

/// Reads the log back, in the order the facts reached this store.
public interface FactHistory {
    /// Every fact of one stream.
    void ofStream(StreamId stream, Consumer<Recorded> consumer);

    /// This station's own facts of its present epoch whose seq is greater than `seq`.
    void after(long seq, Consumer<Recorded> consumer);
}
