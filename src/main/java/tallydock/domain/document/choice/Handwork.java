package tallydock.domain.document.choice;

import java.util.List;
import java.util.Optional;

/// What a person did to a list between the original and the store; evidence, kept with the import.
///
/// @param leftOut every row that was left out, by hand or because it could not be stored
public record Handwork(SheetLayout layout, List<ChangedCell> changed, RowSet leftOut, Optional<String> po) {
    /// The file was taken as it is.
    public static final Handwork NONE = new Handwork(SheetLayout.UNSAID, List.of(), RowSet.NONE, Optional.empty());

    public Handwork {
        changed = List.copyOf(changed);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
