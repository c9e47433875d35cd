package tallydock.usecase.label;

import java.util.Optional;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.product.Sku;

/// Which labels of a shipment a person wants.
///
/// @param cartons which, as typed: `3-7,12`; blank for all
/// @param sku units of this product alone
/// @param number of spare unit labels a product, or of pallets
/// @param symbol what says the content of boxes
/// @param template the name of a template of the site's own; empty for the usual one of the kind
public record LabelWish(
        LabelKind kind,
        String cartons,
        Optional<Sku> sku,
        int number,
        Square symbol,
        Said said,
        Optional<String> template) {
    /// All labels of a kind that the list has, in their usual look.
    public static LabelWish all(LabelKind kind) {
        return new LabelWish(kind, "", Optional.empty(), 0, Square.PDF_417, Said.NOTHING, Optional.empty());
    }

    /// Other labels of the same cartons, that say the same.
    public LabelWish ofKind(LabelKind other, int count) {
        return new LabelWish(other, cartons, Optional.empty(), count, symbol, said, Optional.empty());
    }

    public LabelWish ofCartons(String typed) {
        return new LabelWish(kind, typed, sku, number, symbol, said, template);
    }

    public LabelWish ofSku(Optional<Sku> one) {
        return new LabelWish(kind, cartons, one, number, symbol, said, template);
    }

    public LabelWish counting(int count) {
        return new LabelWish(kind, cartons, sku, count, symbol, said, template);
    }

    public LabelWish with(Square other) {
        return new LabelWish(kind, cartons, sku, number, other, said, template);
    }

    public LabelWish saying(Said other) {
        return new LabelWish(kind, cartons, sku, number, symbol, other, template);
    }

    public LabelWish looking(Optional<String> own) {
        return new LabelWish(kind, cartons, sku, number, symbol, said, own);
    }
}
