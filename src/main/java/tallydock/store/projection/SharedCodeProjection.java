package tallydock.store.projection;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Codes that stand beside several products of sheets, so that the few questions among millions of codes are
/// found without reading them all. Found when a row comes in: some of them are no question any more, but none
/// is missing. The code index of the register must be there.
public final class SharedCodeProjection implements Projection {
    private static final String NAME = "register-shared";
    private static final Shape SHAPE = new Shape(
            NAME,
            // Version 0 is the empty table of a store that did not have it: then the whole index is read instead.
            new Versions(1, 0),
            List.of(new Table("register_shared", "code TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID", """
                    SELECT x.code FROM register_shared x WHERE (
                        SELECT count(DISTINCT c.folded) FROM register_code c JOIN import i ON i.id = c.import
                        WHERE c.code = x.code AND i.complete = 1) > 1
                    """)));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    /// Whether the table is whole.
    public static boolean isMade(Db db) {
        return db.number("SELECT version FROM projection WHERE name = ?", NAME)
                == SHAPE.versions().current();
    }

    @Override
    public void apply(Db db, StoredFact fact, Applied applied) {
        // Codes that people gave stand in a small table of the register.
    }

    @Override
    public void rows(Db db, ImportRows rows) {
        if (rows instanceof ImportRows.ProductRows products) {
            products.products().forEach(row -> add(db, row.product()));
        }
    }

    private static void add(Db db, Product product) {
        String folded = product.sku().folded();
        Stream.concat(
                        Stream.of(ProductCode.of(product.sku().code())),
                        product.barcodes().stream().map(ProductBarcode::code))
                .forEach(code -> db.update("""
                        INSERT OR IGNORE INTO register_shared (code)
                        SELECT ? WHERE EXISTS (SELECT 1 FROM register_code WHERE code = ? AND folded <> ?)
                        """, code.text(), code.text(), folded));
    }
}
