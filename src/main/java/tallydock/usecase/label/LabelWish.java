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
public record LabelWish(LabelKind kind, String cartons, Optional<Sku> sku, int number, Square symbol, Said said) {}
