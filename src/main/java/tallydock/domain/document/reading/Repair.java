package tallydock.domain.document.reading;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;

/// A way out of a problem: the cells it changes and the rows it leaves out, nothing else.
public record Repair(RepairKind kind, List<ChangedCell> cells, RowSet rows) {
    public Repair {
        cells = List.copyOf(cells);
    }

    /// Changes one cell.
    public static Repair cell(RepairKind kind, ChangedCell cell) {
        return new Repair(kind, List.of(cell), RowSet.NONE);
    }

    /// The choices with this repair made.
    public ReadingChoices in(ReadingChoices choices) {
        return choices.withEdits(cells.stream().map(ChangedCell::edit).toList())
                .withLeftOut(choices.leftOut().and(rows));
    }

    /// Both repairs as one.
    public Repair and(Repair other) {
        return new Repair(
                kind,
                Stream.concat(cells.stream(), other.cells.stream()).distinct().toList(),
                rows.and(other.rows));
    }
}
