package tallydock.domain.document.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything a person says about the reading of one file. A reading is a function of the file and of these; without
/// choices everything is found out.
///
/// @param edits cells read as if they said something else; of two for one cell the later holds
/// @param leftOut rows whose goods are not read; they still hold their place in a carton of several rows
/// @param leaveOutBlocked rows that cannot be stored are left out too
/// @param po the purchase order of a list that names none
public record ReadingChoices(
        SheetLayout layout, List<CellEdit> edits, RowSet leftOut, boolean leaveOutBlocked, Optional<String> po) {
    public static final ReadingChoices NONE =
            new ReadingChoices(SheetLayout.UNSAID, List.of(), RowSet.NONE, false, Optional.empty());

    public ReadingChoices {
        edits = List.copyOf(edits);
    }

    public ReadingChoices withLayout(SheetLayout changed) {
        return new ReadingChoices(changed, edits, leftOut, leaveOutBlocked, po);
    }

    /// With more cells read otherwise; the later edit of a cell takes the place of the earlier.
    public ReadingChoices withEdits(List<CellEdit> more) {
        List<CellEdit> all = new ArrayList<>(edits);
        all.removeIf(old -> more.stream()
                .anyMatch(edit -> edit.row() == old.row() && edit.col().equals(old.col())));
        all.addAll(more);
        return new ReadingChoices(layout, all, leftOut, leaveOutBlocked, po);
    }

    /// The cell is read as the file has it again.
    public ReadingChoices withoutEdit(int row, String col) {
        var rest = edits.stream()
                .filter(edit -> edit.row() != row || !edit.col().equals(col))
                .toList();
        return new ReadingChoices(layout, rest, leftOut, leaveOutBlocked, po);
    }

    public ReadingChoices withLeftOut(RowSet rows) {
        return new ReadingChoices(layout, edits, rows, leaveOutBlocked, po);
    }

    public ReadingChoices withLeaveOutBlocked(boolean leave) {
        return new ReadingChoices(layout, edits, leftOut, leave, po);
    }

    public ReadingChoices withPo(String number) {
        return new ReadingChoices(layout, edits, leftOut, leaveOutBlocked, Optional.of(number));
    }
}
