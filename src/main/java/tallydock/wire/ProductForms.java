package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.product.Temperature;
import tallydock.wire.PartForms.CustomsV1;

/// The written form of registered products. The first version had `barcodes` alone, without saying of what kind they
/// are; it is still read.
final class ProductForms {
    private ProductForms() {}

    record ProductV2(
            String sku,
            Optional<List<String>> barcodes,
            Optional<List<CodeV1>> codes,
            Names names,
            CustomsV1 customs,
            Measures measures,
            CareV1 hazards,
            Optional<Integer> row) {
        static ProductV2 of(SheetProduct stated) {
            var product = stated.product();
            return new ProductV2(
                    product.sku().code(),
                    Optional.empty(),
                    Optional.of(product.barcodes().stream().map(CodeV1::of).toList()),
                    product.names(),
                    CustomsV1.of(product.customs()),
                    product.measures(),
                    CareV1.of(product),
                    stated.row().isPresent() ? Optional.of(stated.row().getAsInt()) : Optional.empty());
        }

        SheetProduct toProduct() {
            var first =
                    barcodes.stream().flatMap(List::stream).map(text -> ProductBarcode.guessed(new ProductCode(text)));
            var all = Stream.concat(first, codes.stream().flatMap(List::stream).map(CodeV1::toCode))
                    .toList();
            return new SheetProduct(
                    new Product(
                            new Sku(sku),
                            all,
                            names,
                            customs.toCustoms(),
                            measures,
                            hazards.toHazards(),
                            hazards.toKeeping()),
                    row.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
    }

    record CodeV1(String code, String kind, Optional<Long> units) {
        static CodeV1 of(ProductBarcode code) {
            return new CodeV1(
                    code.code().text(),
                    code.kind().name(),
                    code.units() == 1 ? Optional.empty() : Optional.of(code.units()));
        }

        ProductBarcode toCode() {
            return new ProductBarcode(new ProductCode(code), CodeKind.valueOf(kind), units.orElse(1L));
        }
    }

    record CareV1(
            Optional<Boolean> battery,
            Optional<Boolean> magnetic,
            Optional<Boolean> liquid,
            Optional<Boolean> powder,
            Optional<String> temperature,
            OptionalLong safetyStock) {
        static CareV1 of(Product product) {
            var hazards = product.hazards();
            return new CareV1(
                    hazards.battery(),
                    hazards.magnetic(),
                    hazards.liquid(),
                    hazards.powder(),
                    product.keeping().temperature().map(Temperature::name),
                    product.keeping().safetyStock());
        }

        Hazards toHazards() {
            return new Hazards(battery, magnetic, liquid, powder);
        }

        Keeping toKeeping() {
            return new Keeping(temperature.map(Temperature::valueOf), safetyStock);
        }
    }
}
