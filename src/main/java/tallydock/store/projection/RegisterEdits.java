package tallydock.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.Sku;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Writes down which products a person's fact is about, which code it speaks of, and the words it can be found by.
final class RegisterEdits {
    private RegisterEdits() {}

    static void add(Db db, StoredFact row, ProductFact fact) {
        byte[] event = Blobs.of(row.entry().header().id().value());
        String seller = fact.seller().name();
        boolean registers = fact instanceof ProductFact.ProductEdited;
        for (var sku : about(fact)) {
            db.update(
                    "INSERT OR IGNORE INTO register_edit (seller, folded, event, registers) VALUES (?, ?, ?, ?)",
                    seller,
                    sku.folded(),
                    event,
                    registers);
        }
        claim(fact)
                .ifPresent(code -> db.update(
                        "INSERT OR IGNORE INTO register_claim (code, seller, folded) VALUES (?, ?, ?)",
                        code,
                        seller,
                        fact.sku().folded()));
        words(fact)
                .ifPresent(words -> db.update(
                        "INSERT INTO register_edit_word (seller, folded, words) VALUES (?, ?, ?)",
                        seller,
                        fact.sku().folded(),
                        words));
    }

    private static List<Sku> about(ProductFact fact) {
        var skus = new ArrayList<>(List.of(fact.sku()));
        if (fact instanceof ProductFact.CodeDecided decided) {
            skus.addAll(decided.against());
        }
        return skus;
    }

    /// A product that a person registers is called by its SKU too.
    private static Optional<String> claim(ProductFact fact) {
        return fact instanceof ProductFact.ProductEdited edited
                ? Optional.of(edited.sku().folded())
                : code(fact).map(code -> code.code().text());
    }

    private static Optional<ProductBarcode> code(ProductFact fact) {
        return switch (fact) {
            case ProductFact.CodeAdded added -> Optional.of(added.code());
            case ProductFact.CodeDecided decided -> Optional.of(decided.code());
            default -> Optional.empty();
        };
    }

    private static Optional<String> words(ProductFact fact) {
        var bare = Product.bare(fact.sku()).with(code(fact).stream().toList());
        if (fact instanceof ProductFact.ProductEdited edited) {
            return Optional.of(ProductWords.of(named(bare, edited)));
        }
        return bare.barcodes().isEmpty() ? Optional.empty() : Optional.of(ProductWords.of(bare));
    }

    private static Product named(Product bare, ProductFact.ProductEdited edited) {
        return Stream.of(ProductField.NAME_ZH, ProductField.NAME_EN)
                .filter(edited.values()::containsKey)
                .reduce(
                        bare,
                        (product, field) -> field.put(product, edited.values().getOrDefault(field, "")),
                        (_, last) -> last);
    }
}
