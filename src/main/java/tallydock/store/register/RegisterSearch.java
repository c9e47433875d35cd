package tallydock.store.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.ProductCard;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.projection.ProductWords;
import tallydock.store.projection.RegisterFold;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.ProductSearch;

/// Finds products by words: first those that people changed, then page by page from the latest import back, until there
/// are enough; whole words go before longer ones that begin with them. A row that a later import replaced is passed
/// over, and so is a name that a person has changed since.
public final class RegisterSearch implements ProductSearch {
    private static final int PAGE = 200;
    private static final String CHANGED = """
            SELECT seller, folded FROM register_edit_word WHERE register_edit_word MATCH ? ORDER BY rowid DESC LIMIT ?
            """;
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
    private final RegisterFold fold;

    public RegisterSearch(Reads reads, RegisterFold fold) {
        this.reads = reads;
        this.fold = fold;
    }

    @Override
    public List<FoundProduct> find(String words, int limit) {
        String query = ProductWords.query(words);
        return query.isEmpty() ? List.of() : reads.read(db -> new Search(db, words, limit).run(query));
    }

    /// One search; products are found once each, by seller and SKU.
    private final class Search {
        private final Db db;
        private final String words;
        private final int limit;
        private final Map<Key, FoundProduct> found = new LinkedHashMap<>();

        private Search(Db db, String words, int limit) {
            this.db = db;
            this.words = words;
            this.limit = limit;
        }

        List<FoundProduct> run(String query) {
            db.list(CHANGED, row -> new Key(new SellerId(row.text(1)), row.text(2)), query, PAGE)
                    .forEach(this::addChanged);
            page(ProductWords.wholeWords(words));
            if (found.size() < limit) {
                page(query);
            }
            return found.values().stream().limit(limit).toList();
        }

        private void page(String query) {
            long before = Long.MAX_VALUE;
            List<Hit> page;
            do {
                page = db.list(HITS, row -> new Hit(row.number(1), row.number(2), row.text(3)), query, before, PAGE);
                for (var hit : page) {
                    before = hit.row;
                    if (found.size() < limit) {
                        add(hit);
                    }
                }
            } while (page.size() == PAGE && found.size() < limit);
        }

        private void addChanged(Key key) {
            fold.card(db, key.seller, key.folded)
                    .filter(card -> ProductWords.match(card.product(), words))
                    .ifPresent(card -> found.putIfAbsent(key, ofCard(card)));
        }

        private void add(Hit hit) {
            for (var seller : db.list(SELLERS, row -> new SellerId(row.text(1)), hit.importId)) {
                var key = new Key(seller, hit.folded);
                if (fold.isTouched(db, seller, hit.folded)) {
                    addChanged(key);
                } else {
                    RegisterFold.latestRow(db, seller, hit.folded)
                            .filter(latest -> latest == hit.importId)
                            .flatMap(_ -> ofRow(db, seller, hit.importId, hit.folded))
                            .ifPresent(product -> found.putIfAbsent(key, product));
                }
            }
        }
    }

    static FoundProduct ofCard(ProductCard card) {
        var product = card.product();
        return new FoundProduct(
                card.seller(),
                product.sku(),
                product.names(),
                product.barcodes().stream().map(ProductBarcode::code).toList());
    }

    static Optional<FoundProduct> ofRow(Db db, SellerId seller, long importId, String folded) {
        return db.first(
                PRODUCT,
                row -> new FoundProduct(
                        seller,
                        new Sku(row.text(1)),
                        new Names(row.optionalText(2), row.optionalText(3)),
                        apart(row.text(4))),
                importId,
                folded);
    }

    private static List<ProductCode> apart(String barcodes) {
        var codes = new ArrayList<ProductCode>();
        barcodes.lines().filter(line -> !line.isBlank()).map(ProductCode::new).forEach(codes::add);
        return codes;
    }

    private record Key(SellerId seller, String folded) {}

    private record Hit(long row, long importId, String folded) {}
}
