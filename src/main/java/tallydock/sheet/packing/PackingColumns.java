package tallydock.sheet.packing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.column.ChosenColumns;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.table.Header;

/// The columns of a packing list: those that name a meaning, those that name a box, those that name a product. A
/// person's choice goes before what is found.
final class PackingColumns {
    final List<BoxHeads.Box> boxes;
    final List<ProductHeads.Product> products;
    final Columns named;

    PackingColumns(Grid grid, Header header, Map<String, ColumnUse> chosen) {
        this.boxes = BoxHeads.of(header.headings()).stream()
                .filter(box -> isLeft(chosen, box.col(), ColumnUse.BOX_QUANTITY))
                .toList();
        this.named = new ChosenColumns(found(grid, header), header.headings(), chosen).columns();
        this.products = products(header).stream()
                .filter(product -> isLeft(chosen, product.col(), ColumnUse.PRODUCT_QUANTITY))
                .toList();
    }

    /// What each column, from 0, was taken for.
    Map<Integer, ColumnTaken> taken() {
        var taken = named.taken();
        boxes.forEach(box ->
                taken.put(box.col(), new ColumnTaken(ColumnUse.BOX_QUANTITY, 1, ColumnReason.HEADING_NAMES_A_BOX)));
        products.forEach(product -> taken.put(
                product.col(), new ColumnTaken(ColumnUse.PRODUCT_QUANTITY, 1, ColumnReason.HEADING_NAMES_A_PRODUCT)));
        return taken;
    }

    /// A matrix of products is one only where no column of its own names them.
    private List<ProductHeads.Product> products(Header header) {
        boolean listed = named.has(Concept.QUANTITY) && named.has(Concept.SKU);
        return listed || !boxes.isEmpty() ? List.of() : ProductHeads.of(header.headings());
    }

    private static boolean isLeft(Map<String, ColumnUse> chosen, int col, ColumnUse own) {
        return chosen.getOrDefault(Pos.letters(col), own) == own;
    }

    /// The columns that are not boxes of a matrix, each settled in the light of the others.
    private Columns found(Grid grid, Header header) {
        Set<Integer> taken = new HashSet<>();
        boxes.forEach(box -> taken.add(box.col()));
        var named = new Columns(Columns.of(grid, header.headings(), header.firstDataRow()).all().stream()
                .filter(column -> !taken.contains(column.index()))
                .toList());
        return SettledColumns.of(named, grid, header.firstDataRow());
    }
}
