package tallydock.domain.document.choice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How a person says a sheet is laid out; what is not said is found out. This is what the next file of the same sender
/// takes over.
///
/// @param sheet the name of the sheet
/// @param headerRow the first row of the heading, from 1; 0 when the table has no heading
/// @param columns what a column, by its letters, is taken for
public record SheetLayout(
        Optional<String> sheet,
        Optional<Integer> headerRow,
        Map<String, ColumnUse> columns,
        TextDialect dialect,
        Assumed assumed) {
    /// Everything is found out.
    public static final SheetLayout UNSAID =
            new SheetLayout(Optional.empty(), Optional.empty(), Map.of(), TextDialect.UNSAID, Assumed.NOTHING);

    public SheetLayout {
        columns = Map.copyOf(columns);
    }

    public boolean isUnsaid() {
        return equals(UNSAID);
    }

    public SheetLayout withHeaderRow(int row) {
        return new SheetLayout(sheet, Optional.of(row), columns, dialect, assumed);
    }

    public SheetLayout withColumn(String letters, ColumnUse use) {
        Map<String, ColumnUse> changed = new HashMap<>(columns);
        changed.put(letters, use);
        return new SheetLayout(sheet, headerRow, changed, dialect, assumed);
    }

    public SheetLayout withDialect(TextDialect changed) {
        return new SheetLayout(sheet, headerRow, columns, changed, assumed);
    }

    public SheetLayout withAssumed(Assumed changed) {
        return new SheetLayout(sheet, headerRow, columns, dialect, changed);
    }

    /// What is said here, and what `other` says where this says nothing.
    public SheetLayout or(SheetLayout other) {
        Map<String, ColumnUse> both = new LinkedHashMap<>(other.columns);
        both.putAll(columns);
        return new SheetLayout(
                sheet.or(other::sheet),
                headerRow.or(other::headerRow),
                both,
                dialect.or(other.dialect),
                assumed.or(other.assumed));
    }
}
