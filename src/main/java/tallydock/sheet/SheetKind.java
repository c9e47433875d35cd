package tallydock.sheet;

import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.packing.PackingReader;
import tallydock.sheet.product.ProductReader;
import tallydock.sheet.table.Header;
import tallydock.sheet.view.Guidance;
import tallydock.sheet.view.ReadTable;

/// How one kind of sheet is read as a person says.
///
/// @param find finds the heading
/// @param at takes the heading at a row, from 0, or none at -1
record SheetKind<D>(Function<Grid, Optional<Header>> find, At at, Reader<D> reader) {
    static final SheetKind<PackingListDoc> PACKING_LIST =
            new SheetKind<>(PackingReader::header, PackingReader::header, (grid, header, guidance) -> {
                var read = PackingReader.read(grid, header, guidance);
                boolean isEmpty = read.document().cartons().isEmpty()
                        || read.table().rows().isAllLeftOut();
                return new Made<>(read.document(), isEmpty, read.table());
            });
    static final SheetKind<ProductSheetDoc> PRODUCTS =
            new SheetKind<>(ProductReader::header, ProductReader::header, (grid, header, guidance) -> {
                var read = ProductReader.read(grid, header, guidance);
                return new Made<>(read.document(), read.document().products().isEmpty(), read.table());
            });

    /// Takes the heading at a row.
    interface At {
        Header header(Grid grid, int row);
    }

    /// Reads the table below a heading.
    interface Reader<D> {
        Made<D> read(Grid grid, Header header, Guidance guidance);
    }

    /// A document, whether there is anything in it, and the table it was made of.
    record Made<D>(D document, boolean isEmpty, ReadTable table) {}
}
