package tallydock.sheet.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.product.Money;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;

/// The form for product registration: headings, an example that importers pass over, then products.
final class ProductSheet {
    private static final int WIDTH = 14;
    private static final List<String> HEADINGS = List.of(
            "SKU",
            "中文品名 Chinese name",
            "英文品名 English name",
            "FNSKU",
            "UPC/EAN",
            "HS编码 HS code",
            "产品长(cm) Item length (cm)",
            "产品宽(cm) Item width (cm)",
            "产品高(cm) Item height (cm)",
            "产品重量(kg) Item weight (kg)",
            "申报单价 Declared unit value",
            "币种 Currency",
            "带电 Battery",
            "带磁 Magnetic",
            "液体 Liquid");
    private static final List<String> EXAMPLE = List.of(
            "示例 Example",
            "陶瓷杯 350ml",
            "Ceramic mug 350 ml",
            "X001ABCDEF",
            "4006381333931",
            "6912001000",
            "12",
            "9",
            "10",
            "0.35",
            "1.80",
            "USD",
            "N",
            "N",
            "N");

    private final RowWriter rows;

    ProductSheet(RowWriter rows) {
        this.rows = rows;
    }

    void write(List<Product> products) {
        rows.headings(HEADINGS, WIDTH);
        rows.row(EXAMPLE.stream().map(Value::words).toList());
        products.forEach(this::row);
    }

    private void row(Product product) {
        var size = product.measures();
        var customs = product.customs();
        var hazards = product.hazards();
        rows.row(List.of(
                Value.words(product.sku().code()),
                Value.words(product.names().zh()),
                Value.words(product.names().en()),
                Value.words(code(product, ProductSheet::isFnsku)),
                Value.words(code(product, code -> !isFnsku(code)).map(ProductSheet::printed)),
                Value.words(customs.hsCode()),
                Value.cm(size.lengthMm()),
                Value.cm(size.widthMm()),
                Value.cm(size.heightMm()),
                Value.kg(size.grossGrams()),
                Value.figure(customs.unitValue().map(Money::amount)),
                Value.words(customs.unitValue().map(Money::currency)),
                Value.yesNo(hazards.battery()),
                Value.yesNo(hazards.magnetic()),
                Value.yesNo(hazards.liquid())));
    }

    private static Optional<String> code(Product product, Predicate<String> kind) {
        return product.barcodes().stream().map(ProductCode::text).filter(kind).findFirst();
    }

    private static boolean isFnsku(String code) {
        return Fnsku.parse(code).isPresent();
    }

    /// The register keeps 14 digits; products carry 12 or 13.
    private static String printed(String gtin) {
        return gtin.replaceFirst("^0{1,2}(?=\\d{12,13}$)", "");
    }
}
