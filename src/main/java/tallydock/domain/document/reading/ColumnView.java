package tallydock.domain.document.reading;

import java.util.List;
import tallydock.domain.document.choice.ColumnUse;

/// One column of the table: its letters, its heading and first value as they stand there, what it is taken for, what
/// else it can be set to, and how its cells fare.
public record ColumnView(
        String col,
        String heading,
        String firstValue,
        ColumnTaken taken,
        List<ColumnUse> available,
        ColumnCheck check) {
    public ColumnView {
        available = List.copyOf(available);
    }

    /// The same column taken for something else, or for another reason.
    public ColumnView with(ColumnTaken other) {
        return new ColumnView(col, heading, firstValue, other, available, check);
    }
}
