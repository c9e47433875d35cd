package tallydock.store.rebuild;

import java.util.List;

/// The tables that are read beside the same tables folded anew: how many facts went in, and the tables that differ.
public record Comparison(long facts, long parked, List<String> differing) {
    public Comparison {
        differing = List.copyOf(differing);
    }

    public boolean isSame() {
        return differing.isEmpty();
    }
}
