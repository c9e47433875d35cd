package tallydock.store.projection;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// The sellers' registers. Rows stay under their import; of two rows of one SKU that counts whose import is later. What
/// people said of a product is found by the ids of those facts, and put together when it is read.
public final class RegisterProjection implements Projection {
    private static final String OF_IMPORT = " JOIN import i ON i.id = x.import WHERE i.complete = 1";
    private static final Shape SHAPE = new Shape(
            "register",
            // Older ones are widened when the store is opened.
            new Versions(4, 1),
            List.of(
                    new Table(
                            "register_import",
                            "seller TEXT NOT NULL, import BLOB NOT NULL, at BLOB NOT NULL, event BLOB NOT NULL,"
                                    + " PRIMARY KEY (seller, import)) WITHOUT ROWID",
                            "SELECT x.seller, x.import, x.at, x.event FROM register_import x"),
                    new Table(
                            "register_row",
                            "import INTEGER NOT NULL, folded TEXT NOT NULL, sku TEXT NOT NULL, barcodes TEXT NOT NULL,"
                                    + " part INTEGER NOT NULL,"
                                    + " PRIMARY KEY (import, folded)) WITHOUT ROWID",
                            "SELECT i.uuid, x.folded, x.sku, x.barcodes, x.part FROM register_row x" + OF_IMPORT),
                    new Table(
                            "register_name",
                            "import INTEGER NOT NULL, folded TEXT NOT NULL, zh TEXT, en TEXT,"
                                    + " PRIMARY KEY (import, folded)) WITHOUT ROWID",
                            "SELECT i.uuid, x.folded, x.zh, x.en FROM register_name x" + OF_IMPORT),
                    new Table(
                            "register_code",
                            "import INTEGER NOT NULL, code TEXT NOT NULL, folded TEXT NOT NULL, units INTEGER NOT NULL,"
                                    + " PRIMARY KEY (code, import, folded)) WITHOUT ROWID",
                            "SELECT i.uuid, x.code, x.folded, x.units FROM register_code x" + OF_IMPORT),
                    new Table(
                            "register_word",
                            Table.Kind.WORDS,
                            "import UNINDEXED, folded UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2',"
                                    + " prefix = '1 2 3')",
                            "SELECT i.uuid, x.folded, x.words FROM register_word x" + OF_IMPORT),
                    new Table(
                            "register_edit",
                            "seller TEXT NOT NULL, folded TEXT NOT NULL, event BLOB NOT NULL, registers INTEGER NOT NULL,"
                                    + " PRIMARY KEY (seller, folded, event)) WITHOUT ROWID",
                            "SELECT x.seller, x.folded, x.event, x.registers FROM register_edit x"),
                    new Table(
                            "register_claim",
                            "code TEXT NOT NULL, seller TEXT NOT NULL, folded TEXT NOT NULL,"
                                    + " PRIMARY KEY (code, seller, folded)) WITHOUT ROWID",
                            "SELECT x.code, x.seller, x.folded FROM register_claim x"),
                    new Table(
                            "register_edit_word",
                            Table.Kind.WORDS,
                            "seller UNINDEXED, folded UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2',"
                                    + " prefix = '1 2 3')",
                            "SELECT x.seller, x.folded, x.words FROM register_edit_word x")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        row.fact().ifPresent(fact -> {
            if (fact instanceof ImportFact.RegisterImported register) {
                name(db, row, register);
            } else if (fact instanceof ProductFact product) {
                RegisterEdits.add(db, row, product);
            }
        });
    }

    private static void name(Db db, StoredFact row, ImportFact.RegisterImported fact) {
        var header = row.entry().header();
        db.update(
                """
                INSERT INTO register_import (seller, import, at, event) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, event = excluded.event WHERE excluded.at > at
                """,
                fact.seller().name(),
                Blobs.of(fact.importId().value()),
                Blobs.of(header.order()),
                Blobs.of(header.id().value()));
    }

    @Override
    public void rows(Db db, ImportRows rows) {
        if (rows instanceof ImportRows.ProductRows products) {
            products.products().forEach(row -> add(db, products, row.product()));
        }
    }

    private static void add(Db db, ImportRows.ProductRows rows, Product product) {
        String folded = product.sku().folded();
        db.update(
                "INSERT OR REPLACE INTO register_row (import, folded, sku, barcodes, part) VALUES (?, ?, ?, ?, ?)",
                rows.importId(),
                folded,
                product.sku().code(),
                joined(product.barcodes()),
                rows.part());
        db.update(
                "INSERT OR REPLACE INTO register_name (import, folded, zh, en) VALUES (?, ?, ?, ?)",
                rows.importId(),
                folded,
                product.names().zh(),
                product.names().en());
        Stream.concat(
                        Stream.of(ProductBarcode.of(
                                CodeKind.SELLER, ProductCode.of(product.sku().code()))),
                        product.barcodes().stream())
                .forEach(code -> db.update(
                        "INSERT OR IGNORE INTO register_code (import, code, folded, units) VALUES (?, ?, ?, ?)",
                        rows.importId(),
                        code.code().text(),
                        folded,
                        code.units()));
        db.update(
                "INSERT INTO register_word (import, folded, words) VALUES (?, ?, ?)",
                rows.importId(),
                folded,
                ProductWords.of(product));
    }

    /// Barcodes as one text, a line each: no code has a line end.
    private static String joined(List<ProductBarcode> barcodes) {
        return String.join(
                "\n", barcodes.stream().map(code -> code.code().text()).toList());
    }
}
