package tallydock.store.register;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Product;
import tallydock.domain.product.SellerId;
import tallydock.domain.register.ProductCard;
import tallydock.store.db.Db;
import tallydock.store.projection.RegisterFold;
import tallydock.wire.PartCodec;

/// A seller's register part by part, the latest sheet first; what people registered by hand is the last page.
final class RegisterPages {
    private static final String PARTS = """
            SELECT o.import, o.part FROM register_import l JOIN import i ON i.uuid = l.import AND i.complete = 1
            JOIN import_part o ON o.import = i.id WHERE l.seller = ? ORDER BY l.at DESC, o.ordinal
            """;
    private static final String BY_HAND = """
            SELECT DISTINCT folded FROM register_edit WHERE seller = ? AND registers = 1 ORDER BY folded
            """;

    private final Db db;
    private final RegisterFold fold;
    private final SellerId seller;

    private record PartOf(long importId, long part) {}

    RegisterPages(Db db, RegisterFold fold, SellerId seller) {
        this.db = db;
        this.fold = fold;
        this.seller = seller;
    }

    int count() {
        return parts().size() + 1;
    }

    List<Product> page(int number) {
        var parts = parts();
        return number < parts.size() ? ofPart(parts.get(number)) : byHand();
    }

    private List<PartOf> parts() {
        return db.list(PARTS, row -> new PartOf(row.number(1), row.number(2)), seller.name());
    }

    private List<Product> ofPart(PartOf part) {
        var content = db.first("SELECT content FROM part WHERE id = ?", row -> row.content(1), part.part);
        return content.stream()
                .flatMap(bytes -> PartCodec.products(bytes).stream())
                .flatMap(row -> latest(part.importId, row.product()).stream())
                .toList();
    }

    /// The product as it is now; empty where a later sheet has its row.
    private Optional<Product> latest(long importId, Product stated) {
        String folded = stated.sku().folded();
        return RegisterFold.latestRow(db, seller, folded)
                .filter(latest -> latest == importId)
                .map(_ -> fold.isTouched(db, seller, folded)
                        ? fold.card(db, seller, folded)
                                .map(ProductCard::product)
                                .orElse(stated)
                        : stated);
    }

    private List<Product> byHand() {
        return db.list(BY_HAND, row -> row.text(1), seller.name()).stream()
                .filter(folded -> RegisterFold.latestRow(db, seller, folded).isEmpty())
                .flatMap(folded -> fold.card(db, seller, folded).stream())
                .map(ProductCard::product)
                .toList();
    }
}
