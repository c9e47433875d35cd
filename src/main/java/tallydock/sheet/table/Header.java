package tallydock.sheet.table;

import java.util.List;
import tallydock.sheet.column.Heading;

/// The heading of a table: its first row (from 0), how many rows it has, what each column's heading says.
public record Header(int row, int depth, List<Heading> headings, double score) {
    public Header {
        headings = List.copyOf(headings);
    }

    /// The first row below the heading.
    public int firstDataRow() {
        return row + depth;
    }
}
