package tallydock.sheet.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.rule.RowCells;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberStyle;

/// Tells lines from totals, remarks, repeated headings and examples.
final class RowSorter {
    private static final List<Concept> IDENTITIES = List.of(Concept.SKU, Concept.FNSKU, Concept.GTIN, Concept.ASIN);
    private static final List<Concept> FIGURES = List.of(
            Concept.QUANTITY,
            Concept.CARTON_COUNT,
            Concept.GROSS,
            Concept.NET,
            Concept.SIZE,
            Concept.LENGTH,
            Concept.HS_CODE);
    private static final int LONGEST_CODE = 60;
    private static final int MOST_KNOWN = 50_000;

    private final RowCells cells;
    private final Grid grid;
    private final Optional<Column> sku;
    private final Optional<Column> cartonNo;
    private final List<Column> quantities;
    private final List<Column> identities;
    private final List<Column> figures;
    private final List<Column> named;
    private final List<Column> headed;
    private final Map<Cell, Boolean> examples = new HashMap<>();

    /// @param quantities columns whose number makes a row a line
    RowSorter(RowCells cells, Columns columns, List<Column> quantities) {
        this.cells = cells;
        this.grid = cells.grid();
        this.quantities = quantities;
        this.sku = columns.find(Concept.SKU);
        this.cartonNo = columns.find(Concept.CARTON_NO);
        var codes = IDENTITIES.stream().flatMap(c -> columns.list(c).stream()).toList();
        this.identities = codes.isEmpty() ? columns.list(Concept.NAME) : codes;
        this.figures = Stream.concat(quantities.stream(), FIGURES.stream().flatMap(c -> columns.list(c).stream()))
                .distinct()
                .toList();
        this.named = columns.all();
        this.headed =
                Stream.concat(named.stream(), quantities.stream()).distinct().toList();
    }

    RowKind kind(int row) {
        var first = first(row);
        return isNoGoods(row, first) ? RowKind.OTHER : kind(row, first);
    }

    private boolean isNoGoods(int row, Cell first) {
        return isExample(first) || isExample(cells.at(row, sku)) || repeatsHeading(row);
    }

    private RowKind kind(int row, Cell first) {
        boolean amount = hasNumber(row, quantities);
        boolean total = startsWithTotal(row, first);
        if (amount && !total && hasIdentity(row)) {
            return RowKind.LINE;
        }
        if (grid.isBlankRow(row)) {
            return RowKind.OTHER;
        }
        if (total) {
            return Words.isSubtotal(first) ? RowKind.SUBTOTAL : RowKind.TOTAL;
        }
        return amount ? withoutProduct(row) : withoutAmount(row);
    }

    /// A figure without a product: a total nobody labelled, unless it stands in a carton of its own.
    private RowKind withoutProduct(int row) {
        boolean carton = cartonNo.map(c -> !grid.cell(row, c.index()).isBlank()).orElse(false);
        return carton ? RowKind.LINE : RowKind.TOTAL;
    }

    private RowKind withoutAmount(int row) {
        int known = headings(row, false);
        if (known >= 2 && known * 2 >= grid.filled(row)) {
            return headings(row, true) * 2 >= known ? RowKind.OTHER : RowKind.END;
        }
        boolean figure = hasNumber(row, figures)
                || cartonNo.map(c -> hasDigit(grid.cell(row, c.index()))).orElse(false);
        boolean quantityText = quantities.stream().anyMatch(c -> hasDigit(grid.cell(row, c.index())));
        return hasIdentity(row) && (figure || quantityText) && !isSentence(row) ? RowKind.LINE : RowKind.OTHER;
    }

    private boolean hasIdentity(int row) {
        for (var column : identities) {
            String text = cells.at(row, column).shown();
            if (!text.isEmpty() && !Words.isPlaceholder(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentence(int row) {
        String text = cells.at(row, sku).shown();
        return text.length() > LONGEST_CODE || text.contains("：") || text.contains(": ") || text.endsWith(":");
    }

    private boolean hasNumber(int row, List<Column> columns) {
        for (var column : columns) {
            if (isNumber(grid.cell(row, column.index()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Num
                || (cell instanceof Cell.Text(var text)
                        && hasDigit(cell)
                        && (Quantity.number(text, NumberStyle.POINT).isPresent()
                                || Quantity.number(text, NumberStyle.COMMA).isPresent()));
    }

    private static boolean hasDigit(Cell cell) {
        return Ascii.of(cell.shown()).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean startsWithTotal(int row, Cell first) {
        return Words.isTotal(first) || Words.isTotal(cells.at(row, sku)) || Words.isTotal(cells.at(row, cartonNo));
    }

    /// The heading word for word, as on each printed page.
    private boolean repeatsHeading(int row) {
        int same = 0;
        for (var column : headed) {
            same += grid.cell(row, column.index()) instanceof Cell.Text(var text)
                            && text.equals(column.heading().own())
                    ? 1
                    : 0;
        }
        return same >= 2 && same * 2 >= grid.filled(row);
    }

    /// Long lists repeat their codes; each is judged once.
    private boolean isExample(Cell cell) {
        if (!(cell instanceof Cell.Text(var text)) || !Words.mayBeExample(text)) {
            return false;
        }
        if (examples.size() > MOST_KNOWN) {
            examples.clear();
        }
        return examples.computeIfAbsent(cell, one -> Words.isExample(one) || isExampleCode(one));
    }

    private static boolean isExampleCode(Cell cell) {
        String text = cell.shown();
        return text.length() < 40 && text.toUpperCase(Locale.ROOT).startsWith("EXAMPLE");
    }

    private Cell first(int row) {
        for (int col = 0; col < grid.width(); col++) {
            var cell = grid.cell(row, col);
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return grid.cell(row, 0);
    }

    /// Cells of the row that are well-known headings; with `own`, only those that mean the same as their column.
    private int headings(int row, boolean own) {
        int found = 0;
        for (int col = 0; col < grid.width(); col++) {
            if (grid.cell(row, col) instanceof Cell.Text(var text) && text.length() < 40) {
                var heading = Heading.of("", text);
                boolean known = heading.concept().isPresent() && heading.confidence() > 0.7;
                found += known && (!own || sameAsColumn(col, heading)) ? 1 : 0;
            }
        }
        return found;
    }

    private boolean sameAsColumn(int col, Heading heading) {
        return named.stream()
                .filter(column -> column.index() == col)
                .anyMatch(
                        column -> heading.concept().equals(column.heading().concept()) || heading.is(column.concept()));
    }
}
