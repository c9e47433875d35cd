package tallydock.domain.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// Folds the sheet's row and the changes of one product into what holds: of each field what was said last, by (hlc,
/// station, seq). A cell that a sheet leaves blank says nothing. Given in whatever order, the facts come to the same.
public final class ProductFold {
    private final Sku sku;
    private final Map<ProductField, Latest<String>> fields = new HashMap<>();
    private final Map<ProductCode, Latest<Claim>> claims = new LinkedHashMap<>();

    /// What was last said of a code: it names the product (`barcode`), or it does not, and then whether for good.
    private record Claim(Optional<ProductBarcode> barcode, boolean isFinal, SheetClaim.Said said) {}

    private ProductFold(Sku sku) {
        this.sku = sku;
    }

    /// Empty when neither a sheet nor a person has registered the product.
    public static Optional<ProductCard> of(SellerId seller, Optional<SheetClaim> sheet, Collection<Change> changes) {
        var inOrder = changes.stream()
                .distinct()
                .sorted(Comparator.comparing(Change::order))
                .toList();
        var first = sheet.map(claim -> claim.product().sku()).or(() -> registered(inOrder));
        return first.map(sku -> new ProductFold(sku).card(seller, sheet, inOrder));
    }

    static Optional<Measured> measured(Change change) {
        return change.fact() instanceof ProductFact.ProductMeasured found
                ? Optional.of(new Measured(change.said(), found.measures(), found.instrument()))
                : Optional.empty();
    }

    private static Optional<Sku> registered(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.fact() instanceof ProductFact.ProductEdited)
                .map(change -> change.fact().sku())
                .findFirst();
    }

    private ProductCard card(SellerId seller, Optional<SheetClaim> sheet, List<Change> changes) {
        changes.forEach(this::take);
        sheet.ifPresent(this::take);
        var own = ProductCode.of(sku.code());
        boolean skuNames = Optional.ofNullable(claims.get(own))
                .filter(latest -> latest.value().isFinal())
                .isEmpty();
        var barcodes = new LinkedHashMap<ProductCode, ProductBarcode>();
        var said = new HashMap<ProductCode, SheetClaim.Said>();
        claims.forEach((code, latest) -> latest.value().barcode().ifPresent(barcode -> {
            barcodes.put(code, barcode);
            said.put(code, latest.value().said());
        }));
        var product = values(sheet.map(SheetClaim::product).orElseGet(() -> Product.bare(sku)))
                .with(inOrder(sheet, barcodes));
        return new ProductCard(seller, product, sheet, changes, said, skuNames);
    }

    private Product values(Product stated) {
        var product = stated;
        for (var field : ProductField.values()) {
            var latest = fields.get(field);
            if (latest != null) {
                product = field.put(product, latest.value());
            }
        }
        return product;
    }

    /// The sheet's codes as it has them, then the others.
    private static List<ProductBarcode> inOrder(Optional<SheetClaim> sheet, Map<ProductCode, ProductBarcode> barcodes) {
        var ordered = new LinkedHashMap<ProductCode, ProductBarcode>();
        sheet.stream()
                .flatMap(claim -> claim.product().barcodes().stream())
                .map(ProductBarcode::code)
                .forEach(code ->
                        Optional.ofNullable(barcodes.get(code)).ifPresent(barcode -> ordered.put(code, barcode)));
        barcodes.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    private void take(SheetClaim sheet) {
        for (var field : ProductField.values()) {
            String stated = field.of(sheet.product());
            if (!stated.isEmpty()) {
                say(field, sheet.order(), stated);
            }
        }
        sheet.product().barcodes().forEach(barcode -> {
            var before = claims.get(barcode.code());
            boolean isDecided = before != null && before.value().isFinal();
            if (!isDecided) {
                claim(barcode.code(), sheet.order(), new Claim(Optional.of(barcode), false, sheet.said()));
            }
        });
    }

    private void take(Change change) {
        switch (change.fact()) {
            case ProductFact.ProductEdited edited ->
                edited.values().forEach((field, text) -> say(field, change.order(), text));
            case ProductFact.CodeAdded added -> claim(change, added.code());
            case ProductFact.CodeRemoved removed ->
                claim(removed.code(), change.order(), new Claim(Optional.empty(), false, change.said()));
            case ProductFact.CodeDecided decided -> {
                if (decided.sku().equals(sku)) {
                    claim(change, decided.code());
                } else {
                    claim(decided.code().code(), change.order(), new Claim(Optional.empty(), true, change.said()));
                }
            }
            case ProductFact.ProductMeasured _ -> {} // stands beside what is registered
        }
    }

    private void say(ProductField field, FactOrder order, String text) {
        fields.merge(field, new Latest<>(order, text), Latest::or);
    }

    private void claim(Change change, ProductBarcode barcode) {
        claim(barcode.code(), change.order(), new Claim(Optional.of(barcode), false, change.said()));
    }

    private void claim(ProductCode code, FactOrder order, Claim claim) {
        claims.merge(code, new Latest<>(order, claim), Latest::or);
    }
}
