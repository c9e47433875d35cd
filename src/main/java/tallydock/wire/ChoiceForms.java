package tallydock.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.Handwork;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;

/// The written forms of what a person decides about a sheet.
final class ChoiceForms {
    private ChoiceForms() {}

    record LayoutV1(
            Optional<String> sheet,
            Optional<Integer> headerRow,
            Map<String, String> columns,
            DialectV1 dialect,
            AssumedV1 assumed) {
        static LayoutV1 of(SheetLayout layout) {
            var columns = new TreeMap<String, String>();
            layout.columns().forEach((col, use) -> columns.put(col, use.name()));
            return new LayoutV1(
                    layout.sheet(),
                    layout.headerRow(),
                    columns,
                    DialectV1.of(layout.dialect()),
                    AssumedV1.of(layout.assumed()));
        }

        SheetLayout toLayout() {
            var uses = columns.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ColumnUse.valueOf(entry.getValue())));
            return new SheetLayout(sheet, headerRow, uses, dialect.toDialect(), assumed.toAssumed());
        }
    }

    record DialectV1(Optional<String> encoding, Optional<String> separator, Optional<String> decimal) {
        static DialectV1 of(TextDialect dialect) {
            return new DialectV1(
                    dialect.encoding(),
                    dialect.separator().map(String::valueOf),
                    dialect.decimal().map(Enum::name));
        }

        TextDialect toDialect() {
            return new TextDialect(encoding, separator.map(text -> text.charAt(0)), decimal.map(DecimalMark::valueOf));
        }
    }

    record AssumedV1(Optional<String> currency, Optional<String> weightUnit, Optional<String> lengthUnit) {
        static AssumedV1 of(Assumed assumed) {
            return new AssumedV1(assumed.currency(), assumed.weightUnit(), assumed.lengthUnit());
        }

        Assumed toAssumed() {
            return new Assumed(currency, weightUnit, lengthUnit);
        }
    }

    record ChangedCellV1(int row, String col, String before, String after) {}

    /// @param leftOut the rows, as far as a fact should be long
    /// @param leftOutRows how many they are in all
    record HandworkV1(
            LayoutV1 layout, List<ChangedCellV1> changed, String leftOut, int leftOutRows, Optional<String> po) {
        private static final int MOST_RUNS = 20_000;

        static HandworkV1 of(Handwork work) {
            return new HandworkV1(
                    LayoutV1.of(work.layout()),
                    work.changed().stream()
                            .map(cell -> new ChangedCellV1(cell.row(), cell.col(), cell.before(), cell.after()))
                            .toList(),
                    work.leftOut().first(MOST_RUNS).toString(),
                    work.leftOut().size(),
                    work.po());
        }

        Handwork toHandwork() {
            return new Handwork(
                    layout.toLayout(),
                    changed.stream()
                            .map(cell -> new ChangedCell(cell.row, cell.col, cell.before, cell.after))
                            .toList(),
                    RowSet.parse(leftOut),
                    po);
        }
    }
}
