package tallydock.usecase;

import java.util.function.Consumer;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.ScanIgnored;
import tallydock.domain.fact.StreamId;

/// Reads the log back, in the order the facts reached this store.
public interface FactHistory {
    /// Every fact of one stream.
    void ofStream(StreamId stream, Consumer<Recorded> consumer);

    /// Every fact of one stream that belongs to no tally, but for ignored scans: of a station these are nearly all it
    /// holds, and reading the others takes no longer because of them.
    default void withoutScans(StreamId stream, Consumer<Recorded> consumer) {
        ofStream(stream, recorded -> {
            boolean isScan = recorded.fact().orElse(null) instanceof ScanIgnored;
            if (!isScan && recorded.entry().header().tally().isEmpty()) {
                consumer.accept(recorded);
            }
        });
    }

    /// This station's own facts of its present epoch whose seq is greater than `seq`.
    void after(long seq, Consumer<Recorded> consumer);
}
