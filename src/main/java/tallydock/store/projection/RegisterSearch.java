package tallydock.store.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.ProductSearch;

/// Finds products by words, page by page from the latest import back, until there are enough. A row that a later import
/// replaced is passed over.
public final class RegisterSearch implements ProductSearch {
    private static final int PAGE = 200;
    private static final String HITS = """
            SELECT rowid, import, folded FROM register_word WHERE register_word MATCH ? AND rowid < ?
            ORDER BY rowid DESC LIMIT ?
            """;
    private static final String SELLERS = """
            SELECT l.seller FROM import i JOIN register_import l ON l.import = i.uuid
            WHERE i.id = ? AND i.complete = 1 ORDER BY l.seller
            """;
    private static final String PRODUCT = """
            SELECT r.sku, n.zh, n.en, r.barcodes FROM register_row r
            LEFT JOIN register_name n ON n.import = r.import AND n.folded = r.folded
            WHERE r.import = ? AND r.folded = ?
            """;

    private final Reads reads;

    public RegisterSearch(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<FoundProduct> find(String words, int limit) {
        String query = ProductWords.query(words);
        return query.isEmpty() ? List.of() : reads.read(db -> find(db, query, limit));
    }

    private static List<FoundProduct> find(Db db, String query, int limit) {
        Set<FoundProduct> found = new LinkedHashSet<>();
        long before = Long.MAX_VALUE;
        List<Hit> page;
        do {
            page = db.list(HITS, row -> new Hit(row.number(1), row.number(2), row.text(3)), query, before, PAGE);
            for (var hit : page) {
                before = hit.row;
                if (found.size() < limit) {
                    found.addAll(products(db, hit));
                }
            }
        } while (page.size() == PAGE && found.size() < limit);
        return found.stream().limit(limit).toList();
    }

    private static List<FoundProduct> products(Db db, Hit hit) {
        var products = new ArrayList<FoundProduct>();
        for (var seller : db.list(SELLERS, row -> new SellerId(row.text(1)), hit.importId)) {
            RegisterTables.latestRow(db, seller, hit.folded)
                    .filter(latest -> latest == hit.importId)
                    .flatMap(_ -> db.first(
                            PRODUCT,
                            row -> new FoundProduct(
                                    seller,
                                    new Sku(row.text(1)),
                                    new Names(row.optionalText(2), row.optionalText(3)),
                                    apart(row.text(4))),
                            hit.importId,
                            hit.folded))
                    .ifPresent(products::add);
        }
        return products;
    }

    /// Barcodes as one text, a line each: no code has a line end.
    static String joined(List<ProductCode> barcodes) {
        return String.join("\n", barcodes.stream().map(ProductCode::text).toList());
    }

    private static List<ProductCode> apart(String barcodes) {
        return barcodes.lines().map(ProductCode::new).toList();
    }

    private record Hit(long row, long importId, String folded) {}
}
