package tallydock.store.photo;

import java.util.List;

/// What became of the pictures that the log names: `kept` are here and unchanged, `erased` are gone for good. `missing`
/// and `damaged` are named by their hashes; `orphans` are files that no photo names, left by a cut in between, which
/// do no harm.
public record PhotoCheck(long kept, long erased, List<String> missing, List<String> damaged, List<String> orphans) {
    public PhotoCheck {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        orphans = List.copyOf(orphans);
    }

    /// Whether every picture that should be here is.
    public boolean isWell() {
        return missing.isEmpty() && damaged.isEmpty();
    }
}
