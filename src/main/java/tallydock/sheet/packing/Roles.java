package tallydock.sheet.packing;

import java.util.Optional;
import tallydock.sheet.column.Column;

/// Which columns hold a quantity or weight of one carton and which its total over the cartons of a line.
record Roles(Optional<Column> each, Optional<Column> total) {
    static final Roles NONE = new Roles(Optional.empty(), Optional.empty());

    /// The column a problem of this figure is shown at.
    Optional<Column> shown() {
        return each.or(() -> total);
    }

    /// The column whose total a total row states.
    Optional<Column> summed() {
        return total.or(() -> each);
    }
}
