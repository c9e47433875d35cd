package tallydock.domain.document.reading;

import java.util.List;
import java.util.Optional;

/// Where the table is: the sheet that was read and the visible ones (none for text files), the first row of the heading
/// (from 1; 0 for a table without one; empty when none was found), and how many rows it has.
public record TablePlace(
        Optional<String> sheet, List<String> sheets, Optional<Integer> headerRow, int headerDepth, int rowsInSheet) {
    public TablePlace {
        sheets = List.copyOf(sheets);
    }
}
