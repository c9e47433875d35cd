package tallydock.store.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.projection.RegisterFold;
import tallydock.store.projection.SharedCodeProjection;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.register.ProductCards;

/// Reads products whole, the latest of them, and the codes that several of them claim.
public final class RegisterCards implements ProductCards {
    private static final String SHARED = "SELECT code FROM register_shared";
    private static final String SHARED_BY_READING_ALL = """
            SELECT code FROM register_code GROUP BY code HAVING min(folded) <> max(folded)
            """;
    private static final String SELLERS = """
            SELECT seller FROM register_import UNION SELECT seller FROM register_edit WHERE registers = 1 ORDER BY 1
            """;
    private static final String LAST_CHANGED = """
            SELECT seller, folded FROM register_edit ORDER BY event DESC LIMIT ?
            """;
    private static final String LAST_IMPORTED = """
            SELECT l.seller, r.folded, r.import FROM register_import l
            CROSS JOIN import i ON i.uuid = l.import AND i.complete = 1
            CROSS JOIN register_row r ON r.import = i.id
            ORDER BY l.at DESC, r.folded LIMIT ?
            """;

    private final Reads reads;
    private final RegisterFold fold;

    public RegisterCards(Reads reads, RegisterFold fold) {
        this.reads = reads;
        this.fold = fold;
    }

    @Override
    public List<SellerId> sellers() {
        return reads.read(db -> db.list(SELLERS, row -> new SellerId(row.text(1))));
    }

    @Override
    public Optional<ProductCard> find(SellerId seller, Sku sku) {
        return reads.read(db -> fold.card(db, seller, sku.folded()));
    }

    @Override
    public List<ProductCard> carrying(SellerId seller, ProductCode code) {
        return reads.read(db -> carrying(db, seller, code));
    }

    @Override
    public List<FoundProduct> latest(int limit) {
        return reads.read(db -> {
            Map<Key, FoundProduct> found = new LinkedHashMap<>();
            db.list(LAST_CHANGED, row -> new Key(new SellerId(row.text(1)), row.text(2)), limit)
                    .forEach(key -> addCard(db, key, found));
            for (var row : db.list(LAST_IMPORTED, row -> Row.of(row.text(1), row.text(2), row.number(3)), limit)) {
                if (fold.isTouched(db, row.key.seller, row.key.folded)) {
                    addCard(db, row.key, found);
                } else {
                    RegisterSearch.ofRow(db, row.key.seller, row.importId, row.key.folded)
                            .ifPresent(product -> found.putIfAbsent(row.key, product));
                }
            }
            return found.values().stream().limit(limit).toList();
        });
    }

    @Override
    public int pages(SellerId seller) {
        return reads.read(db -> new RegisterPages(db, fold, seller).count());
    }

    @Override
    public List<Product> page(SellerId seller, int number) {
        return reads.read(db -> new RegisterPages(db, fold, seller).page(number));
    }

    @Override
    public List<CodeClash> clashes(int limit) {
        return reads.read(db -> {
            var codes = new LinkedHashSet<>(db.list("SELECT DISTINCT code FROM register_claim", row -> row.text(1)));
            codes.addAll(db.list(SharedCodeProjection.isMade(db) ? SHARED : SHARED_BY_READING_ALL, row -> row.text(1)));
            var sellers = db.list(SELLERS, row -> new SellerId(row.text(1)));
            return codes.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(ProductCode::new)
                    .flatMap(code -> sellers.stream().flatMap(seller -> clash(db, seller, code).stream()))
                    .limit(limit)
                    .toList();
        });
    }

    private Optional<CodeClash> clash(Db db, SellerId seller, ProductCode code) {
        var sides = carrying(db, seller, code);
        return sides.size() > 1 ? Optional.of(new CodeClash(seller, code, sides)) : Optional.empty();
    }

    private List<ProductCard> carrying(Db db, SellerId seller, ProductCode code) {
        var sides = new ArrayList<ProductCard>();
        fold.named(db, seller, code).stream()
                .map(CodedProduct::sku)
                .forEach(sku -> fold.card(db, seller, sku.folded()).ifPresent(sides::add));
        return List.copyOf(sides);
    }

    private void addCard(Db db, Key key, Map<Key, FoundProduct> found) {
        if (!found.containsKey(key)) {
            fold.card(db, key.seller, key.folded).ifPresent(card -> found.put(key, RegisterSearch.ofCard(card)));
        }
    }

    private record Key(SellerId seller, String folded) {}

    private record Row(Key key, long importId) {
        static Row of(String seller, String folded, long importId) {
            return new Row(new Key(new SellerId(seller), folded), importId);
        }
    }
}
