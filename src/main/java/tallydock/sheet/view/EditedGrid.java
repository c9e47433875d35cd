package tallydock.sheet.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;

/// A sheet with a person's edits in it, and which of them differ from the original. Edits of rows that the
/// sheet does not have change nothing.
public record EditedGrid(Grid grid, List<ChangedCell> changed) {
    public EditedGrid {
        changed = List.copyOf(changed);
    }

    public static EditedGrid of(Grid original, List<CellEdit> edits) {
        Map<Pos, Cell> cells = new LinkedHashMap<>();
        List<ChangedCell> changed = new ArrayList<>();
        for (var edit : edits) {
            var column = Pos.column(edit.col());
            if (column.isEmpty() || edit.row() < 1 || edit.row() > original.rowCount()) {
                continue;
            }
            var pos = new Pos(edit.row() - 1, column.getAsInt());
            String before = original.cell(pos.row(), pos.col()).shown();
            if (!before.equals(edit.text())) {
                cells.put(pos, Cell.text(edit.text()));
                changed.add(new ChangedCell(edit.row(), edit.col(), ColumnLook.shortened(before), edit.text()));
            }
        }
        return new EditedGrid(cells.isEmpty() ? original : original.with(cells), changed);
    }
}
