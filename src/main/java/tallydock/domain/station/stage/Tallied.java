package tallydock.domain.station.stage;

import java.util.Optional;

/// Units received of units expected. `expected` is empty where the list says nothing, and in a blind count.
public record Tallied(long received, Optional<Long> expected) {
    /// Units still to come; empty where nothing is known of them.
    public Optional<Long> remaining() {
        return expected.map(all -> Math.max(0, all - received));
    }

    public boolean isComplete() {
        return expected.filter(all -> all == received).isPresent();
    }

    public boolean isOver() {
        return expected.filter(all -> received > all).isPresent();
    }
}
