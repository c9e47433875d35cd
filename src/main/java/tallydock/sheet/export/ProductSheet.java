package tallydock.sheet.export;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Money;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.Temperature;

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
            "液体 Liquid",
            "粉末 Powder",
            "ASIN",
            "卖家自编码 Seller code",
            "仓库商品编码 Warehouse code",
            "箱规条码 Case barcode",
            "箱规条码件数 Units per case barcode",
            "其他条码 Other barcodes",
            "温度条件 Temperature",
            "安全库存(件) Safety stock (units)");
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
            "N",
            "N",
            "B0ABCDEFGH",
            "MUG-350",
            "WH-10023",
            "14006381333938",
            "12",
            "",
            "常温 Ambient",
            "50");

    private final RowWriter rows;

    ProductSheet(RowWriter rows) {
        this.rows = rows;
    }

    void write(Iterator<Product> products) {
        rows.headings(HEADINGS, WIDTH);
        rows.row(EXAMPLE.stream().map(Value::words).toList());
        products.forEachRemaining(this::row);
    }

    private void row(Product product) {
        var size = product.measures();
        var customs = product.customs();
        var hazards = product.hazards();
        rows.row(List.of(
                Value.words(product.sku().code()),
                Value.words(product.names().zh()),
                Value.words(product.names().en()),
                Value.words(first(product, CodeKind.FNSKU)),
                Value.words(first(product, CodeKind.GTIN)),
                Value.words(customs.hsCode()),
                Value.cm(size.lengthMm()),
                Value.cm(size.widthMm()),
                Value.cm(size.heightMm()),
                Value.kg(size.grossGrams()),
                Value.figure(customs.unitValue().map(Money::amount)),
                Value.words(customs.unitValue().map(Money::currency)),
                Value.yesNo(hazards.battery()),
                Value.yesNo(hazards.magnetic()),
                Value.yesNo(hazards.liquid()),
                Value.yesNo(hazards.powder()),
                Value.words(all(product, CodeKind.ASIN)),
                Value.words(first(product, CodeKind.SELLER)),
                Value.words(all(product, CodeKind.WAREHOUSE)),
                Value.words(all(product, CodeKind.CASE)),
                Value.words(joined(of(product, CodeKind.CASE).map(code -> Long.toString(code.units())))),
                Value.words(joined(others(product).map(ProductBarcode::shown))),
                Value.words(product.keeping().temperature().map(ProductSheet::words)),
                Value.words(stock(product))));
    }

    private static String stock(Product product) {
        var stock = product.keeping().safetyStock();
        return stock.isPresent() ? Long.toString(stock.getAsLong()) : "";
    }

    private static String words(Temperature temperature) {
        return switch (temperature) {
            case AMBIENT -> "常温 Ambient";
            case CONTROLLED -> "恒温 Controlled";
            case CHILLED -> "冷藏 Chilled";
            case FROZEN -> "冷冻 Frozen";
        };
    }

    private static Stream<ProductBarcode> of(Product product, CodeKind kind) {
        return product.barcodes().stream().filter(code -> code.kind() == kind);
    }

    private static Optional<String> first(Product product, CodeKind kind) {
        return of(product, kind).map(ProductBarcode::shown).findFirst();
    }

    private static String all(Product product, CodeKind kind) {
        return joined(of(product, kind).map(ProductBarcode::shown));
    }

    /// What has no column of its own: further codes of a kind whose column takes one.
    private static Stream<ProductBarcode> others(Product product) {
        return Stream.concat(
                Stream.of(CodeKind.FNSKU, CodeKind.GTIN, CodeKind.SELLER)
                        .flatMap(kind -> of(product, kind).skip(1)),
                of(product, CodeKind.OTHER));
    }

    private static String joined(Stream<String> codes) {
        return codes.collect(Collectors.joining("; "));
    }
}
