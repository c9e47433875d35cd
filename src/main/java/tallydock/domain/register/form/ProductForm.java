package tallydock.domain.register.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.register.ProductCard;

/// A product as it stands in a form, every field as typed: weights in kg, sides in cm.
public record ProductForm(SellerId seller, String sku, Map<ProductField, String> values, List<CodeEntry> codes) {
    public ProductForm {
        values = Map.copyOf(values);
        codes = List.copyOf(codes);
    }

    /// An empty form for a product of this seller.
    public static ProductForm blank(SellerId seller) {
        return new ProductForm(seller, "", Map.of(), List.of());
    }

    /// A form for a product of this seller that carries a scanned code.
    public static ProductForm carrying(SellerId seller, String code) {
        return new ProductForm(seller, "", Map.of(), List.of(CodeEntry.scanned(code)));
    }

    /// What is registered, as a form shows it.
    public static ProductForm of(ProductCard card) {
        var values = new EnumMap<ProductField, String>(ProductField.class);
        for (var field : ProductField.values()) {
            values.put(field, TypedValue.shown(field, field.of(card.product())));
        }
        return new ProductForm(
                card.seller(),
                card.product().sku().code(),
                values,
                card.product().barcodes().stream().map(CodeEntry::of).toList());
    }
}
