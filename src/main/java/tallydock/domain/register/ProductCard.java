package tallydock.domain.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;

/// All the register knows of one product. `product` is what holds now; `codes` says for each of its codes who last said
/// so, `skuNames` whether the SKU itself may be scanned for it; `changes` are in the order of facts.
public record ProductCard(
        SellerId seller,
        Product product,
        Optional<SheetClaim> sheet,
        List<Change> changes,
        Map<ProductCode, SheetClaim.Said> codes,
        boolean skuNames) {
    public ProductCard {
        changes = List.copyOf(changes);
        codes = Map.copyOf(codes);
    }

    /// How many units one scan of this code means; empty when it does not name this product.
    public OptionalLong units(ProductCode code) {
        var coded = product.barcodes().stream()
                .filter(barcode -> barcode.code().equals(code))
                .findFirst();
        if (coded.isPresent()) {
            return OptionalLong.of(coded.map(ProductBarcode::units).orElseThrow());
        }
        boolean isSku = skuNames && ProductCode.of(product.sku().code()).equals(code);
        return isSku ? OptionalLong.of(1) : OptionalLong.empty();
    }

    /// The latest of the measurements.
    public Optional<Measured> measured() {
        return measurements().reduce((_, later) -> later);
    }

    /// What was measured, the earliest first.
    public Stream<Measured> measurements() {
        return changes.stream().flatMap(change -> ProductFold.measured(change).stream());
    }

    /// Names what is known now: the last fact that is in it. It is written into facts that rest on it.
    public String revision() {
        return Stream.concat(
                        sheet.map(SheetClaim::order).stream(), changes.stream().map(Change::order))
                .max(Comparator.naturalOrder())
                .map(ProductCard::text)
                .orElse("");
    }

    private static String text(FactOrder order) {
        return order.hlc().millis() + "." + order.hlc().counter() + "/" + order.station() + "/" + order.seq();
    }
}
