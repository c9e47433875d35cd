package tallydock.store.projection;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// The sellers' registers. Rows stay under their import; of two rows of one SKU that counts whose import is later.
public final class RegisterProjection implements Projection {
    private static final String OF_IMPORT = " JOIN import i ON i.id = x.import WHERE i.complete = 1";
    private static final List<Table> TABLES = List.of(
            new Table(
                    "register_import",
                    "seller TEXT NOT NULL, import BLOB NOT NULL, at BLOB NOT NULL,"
                            + " PRIMARY KEY (seller, import)) WITHOUT ROWID",
                    "SELECT x.seller, x.import, x.at FROM register_import x"),
            new Table(
                    "register_row",
                    "import INTEGER NOT NULL, folded TEXT NOT NULL, sku TEXT NOT NULL, barcodes TEXT NOT NULL,"
                            + " PRIMARY KEY (import, folded)) WITHOUT ROWID",
                    "SELECT i.uuid, x.folded, x.sku, x.barcodes FROM register_row x" + OF_IMPORT),
            new Table(
                    "register_name",
                    "import INTEGER NOT NULL, folded TEXT NOT NULL, zh TEXT, en TEXT,"
                            + " PRIMARY KEY (import, folded)) WITHOUT ROWID",
                    "SELECT i.uuid, x.folded, x.zh, x.en FROM register_name x" + OF_IMPORT),
            new Table(
                    "register_code",
                    "import INTEGER NOT NULL, code TEXT NOT NULL, folded TEXT NOT NULL,"
                            + " PRIMARY KEY (import, code, folded)) WITHOUT ROWID",
                    "SELECT i.uuid, x.code, x.folded FROM register_code x" + OF_IMPORT),
            new Table(
                    "register_word",
                    Table.Kind.WORDS,
                    "import UNINDEXED, folded UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2',"
                            + " prefix = '1 2 3')",
                    "SELECT i.uuid, x.folded, x.words FROM register_word x" + OF_IMPORT));

    @Override
    public String name() {
        return "register";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public int usableSince() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return TABLES;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        row.fact()
                .filter(ImportFact.RegisterImported.class::isInstance)
                .map(ImportFact.RegisterImported.class::cast)
                .ifPresent(fact -> db.update(
                        """
                        INSERT INTO register_import (seller, import, at) VALUES (?, ?, ?)
                        ON CONFLICT DO UPDATE SET at = excluded.at WHERE excluded.at > at
                        """,
                        fact.seller().name(),
                        Blobs.of(fact.importId().value()),
                        Blobs.of(row.entry().header().order())));
    }

    @Override
    public void rows(Db db, ImportRows rows) {
        if (rows instanceof ImportRows.ProductRows products) {
            products.products().forEach(product -> add(db, products.importId(), product));
        }
    }

    private static void add(Db db, long importId, Product product) {
        String folded = product.sku().folded();
        db.update(
                "INSERT OR REPLACE INTO register_row (import, folded, sku, barcodes) VALUES (?, ?, ?, ?)",
                importId,
                folded,
                product.sku().code(),
                RegisterSearch.joined(product.barcodes()));
        db.update(
                "INSERT OR REPLACE INTO register_name (import, folded, zh, en) VALUES (?, ?, ?, ?)",
                importId,
                folded,
                product.names().zh(),
                product.names().en());
        Stream.concat(Stream.of(ProductCode.of(product.sku().code())), product.barcodes().stream())
                .forEach(code -> db.update(
                        "INSERT OR IGNORE INTO register_code (import, code, folded) VALUES (?, ?, ?)",
                        importId,
                        code.text(),
                        folded));
        db.update(
                "INSERT INTO register_word (import, folded, words) VALUES (?, ?, ?)",
                importId,
                folded,
                ProductWords.of(product));
    }
}
