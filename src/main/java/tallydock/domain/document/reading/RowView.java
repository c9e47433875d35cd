package tallydock.domain.document.reading;

import java.util.List;
import tallydock.domain.document.Problem;

/// One row for the eye: its number from 1, what becomes of it, its cells in the order of the view's columns, and the
/// problems that stand in it.
public record RowView(int row, State state, List<String> cells, List<Problem> problems) {
    public RowView {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public enum State {
        READY,
        LOOK,
        BLOCKED,
        LEFT_OUT,
        /// No goods: a total, a remark, a blank row, anything while no heading is found.
        NO_LINE
    }
}
