package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.product.Sku;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.DangerousText;
import tallydock.sheet.rule.Quantity;

/// Reads one row as one product in a carton.
final class LineReader {
    private static final int MOST_SHARED = 100_000;

    private final PackingTable table;
    private final Optional<String> currency;
    private final DangerousText danger;
    private final Map<DocLine, DocLine> shared = new HashMap<>();
    private final KnownLines known;

    LineReader(PackingTable table, Optional<String> currency) {
        this.table = table;
        this.currency = currency;
        this.danger = new DangerousText(table.grid, table.findings);
        this.known = new KnownLines(table);
    }

    /// The product of a row as the sheet names it.
    String product(int row) {
        return table.cells.at(row, table.columns.find(Concept.SKU)).shown();
    }

    /// A row of cartons that all hold the same.
    DocLine line(int row, long cartons, Roles roles) {
        var said = known.at(row, cartons);
        var same = known.line(said);
        if (same.isPresent()) {
            danger.check(row, text(same.get().sku()));
            return same.get();
        }
        int problems = table.findings.said();
        var sku = table.products.sku(row);
        var line = line(row, sku, quantity(row, cartons, roles, text(sku)));
        if (table.findings.said() == problems && isWhole(line)) {
            known.keep(said, line);
        }
        return line;
    }

    private static boolean isWhole(DocLine line) {
        return line.sku().isPresent() && line.qty().pieces().isPresent();
    }

    /// The same with a quantity that stands elsewhere.
    DocLine line(int row, Optional<Sku> sku, DocQty qty) {
        danger.check(row, text(sku));
        var line = new DocLine(
                sku,
                table.products.codes(row, text(sku)),
                qty,
                table.names.of(row),
                table.products.hsCode(row, text(sku)),
                table.products.price(row, currency));
        if (!isWhole(line)) {
            table.marks.block(row);
        }
        return share(line);
    }

    /// Long lists repeat themselves; equal lines are kept once.
    DocLine share(DocLine line) {
        var known = shared.get(line);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(line, line);
        }
        return known == null ? line : known;
    }

    private DocQty quantity(int row, long cartons, Roles roles, String sku) {
        var each = roles.each().map(column -> read(row, column));
        boolean missing = each.isEmpty()
                || each.get()
                        .problem()
                        .filter(p -> p == ProblemCode.QTY_MISSING)
                        .isPresent();
        var total = roles.total().flatMap(column -> Quantity.whole(table.cells.at(row, column), table.style));
        if (missing && roles.total().isPresent() && (total.isPresent() || each.isEmpty())) {
            return shared(row, cartons, roles.total().get(), sku);
        }
        if (each.isEmpty() || roles.each().isEmpty()) {
            return DocQty.unreadable("");
        }
        report(each.get(), row, roles.each().get(), sku);
        each.get().qty().pieces().ifPresent(pieces -> compare(row, roles, sku, new Figures(cartons, pieces, total)));
        return each.get().qty();
    }

    private DocQty shared(int row, long cartons, Column column, String sku) {
        var read = read(row, column);
        var qty = cartons > 1 && read.qty().pieces().isPresent()
                ? Quantity.share(
                        BigDecimal.valueOf(read.qty().pieces().get()),
                        cartons,
                        table.cells.at(row, column).shown())
                : read;
        report(qty, row, column, sku);
        return qty.qty();
    }

    /// What a line states: cartons, pieces a carton, pieces in all.
    private record Figures(long cartons, long perCarton, Optional<Long> total) {}

    private void compare(int row, Roles roles, String sku, Figures figures) {
        long computed = figures.cartons() * figures.perCarton();
        if (roles.total().isPresent()
                && figures.total().isPresent()
                && figures.total().get() != computed) {
            table.findings.at(
                    ProblemCode.QTY_TOTAL_MISMATCH,
                    row,
                    roles.total().get().index(),
                    "sku",
                    sku,
                    "perCarton",
                    figures.perCarton(),
                    "declared",
                    figures.total().get(),
                    "computed",
                    computed);
        }
    }

    private Quantity read(int row, Column column) {
        return Quantity.of(table.cells.at(row, column), table.style);
    }

    private void report(Quantity read, int row, Column column, String sku) {
        read.problem().ifPresent(code -> {
            if (code == ProblemCode.QTY_ZERO) {
                table.findings.at(code, row, column.index(), "sku", sku);
            } else {
                table.findings.at(
                        code,
                        row,
                        column.index(),
                        "sku",
                        sku,
                        "raw",
                        read.qty().raw().orElse(""));
            }
        });
    }

    private static String text(Optional<Sku> sku) {
        return sku.map(Sku::code).orElse("");
    }
}
