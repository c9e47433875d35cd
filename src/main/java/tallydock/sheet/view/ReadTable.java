package tallydock.sheet.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.Problem;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.table.Header;

/// A table that was read, with all a person may ask about it.
///
/// @param taken what columns, from 0, were taken for; one that is not there says nothing known
/// @param currency what holds for prices whose row says none; a heading, a label or a person says it
/// @param decimals the decimal mark that was found out and the one that was used
public record ReadTable(
        Grid grid,
        Header header,
        Map<Integer, ColumnTaken> taken,
        RowMarks rows,
        List<Problem> problems,
        Optional<String> currency,
        Decimals decimals) {
    public ReadTable {
        taken = Map.copyOf(taken);
        problems = List.copyOf(problems);
    }

    /// Decimal marks of a file.
    public record Decimals(DecimalMark detected, DecimalMark used) {}
}
