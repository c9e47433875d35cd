package tallydock.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import tallydock.demo.DemoShipment.Carton;
import tallydock.demo.DemoShipment.Content;
import tallydock.demo.DemoShipment.Registered;
import tallydock.demo.DemoShipment.Size;

/// Writes the demo files anew after a change here. Argument: the folder, `resources/tallydock/demo`.
final class DemoFiles {
    static final String PACKING_LIST = "demo-packing-list.xlsx";
    static final String PRODUCTS = "demo-products.xlsx";
    static final String SCANS = "demo-scans.jsonl";
    static final String ACTIONS = "demo-scans.actions.jsonl";

    private DemoFiles() {}

    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of(arguments[0]));
    }

    static void writeTo(Path folder) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(PACKING_LIST))) {
            packingList(out);
        }
        try (var out = Files.newOutputStream(folder.resolve(PRODUCTS))) {
            products(out);
        }
        var scans = new DemoScans();
        Files.writeString(folder.resolve(SCANS), scans.scans());
        Files.writeString(folder.resolve(ACTIONS), scans.actions());
    }

    private static void packingList(OutputStream out) throws IOException {
        try (var sheet = new DemoSheet("装箱单 Packing list")) {
            sheet.widths(12, 22, 18, 14, 16, 24, 28, 12, 12, 12, 12, 10, 10, 10);
            sheet.row("演示装箱单 DEMO PACKING LIST");
            sheet.row("PO号", DemoShipment.PO);
            sheet.row("FBA货件编号", DemoShipment.FBA);
            sheet.row("仓库代码", DemoShipment.WAREHOUSE);
            sheet.skip();
            sheet.headings(
                    "箱号 Carton No.",
                    "箱标签 Box ID",
                    "SKU",
                    "FNSKU",
                    "UPC/EAN",
                    "中文品名 Chinese name",
                    "英文品名 English name",
                    "海关编码 HS code",
                    "每箱数量 Qty per carton",
                    "申报单价 Unit value (USD)",
                    "箱毛重 Gross weight (KG)",
                    "箱长 Length (CM)",
                    "箱宽 Width (CM)",
                    "箱高 Height (CM)");
            DemoShipment.CARTONS.forEach(carton -> carton(sheet, carton));
            int units = DemoShipment.CARTONS.stream()
                    .flatMap(carton -> carton.content().stream())
                    .mapToInt(Content::qty)
                    .sum();
            var weight = DemoShipment.CARTONS.stream().map(Carton::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
            sheet.row("合计 TOTAL", "", "", "", "", "", "", "", units, "", weight);
            sheet.write(out);
        }
    }

    private static void carton(DemoSheet sheet, Carton carton) {
        int first = sheet.rows();
        for (var content : carton.content()) {
            boolean top = sheet.rows() == first;
            var item = content.item();
            var size = carton.size();
            sheet.row(
                    top ? carton.number() : "",
                    top ? carton.boxId() : "",
                    item.sku(),
                    item.codes().fnsku(),
                    item.codes().gtin(),
                    item.zh(),
                    item.en(),
                    item.codes().hs(),
                    content.qty(),
                    DemoShipment.usd(item),
                    top ? carton.kg() : "",
                    top ? centimetres(size.length()) : "",
                    top ? centimetres(size.width()) : "",
                    top ? centimetres(size.height()) : "");
        }
        for (int column : new int[] {0, 1, 10, 11, 12, 13}) {
            sheet.merge(first, sheet.rows(), column);
        }
    }

    private static void products(OutputStream out) throws IOException {
        try (var sheet = new DemoSheet("SKU")) {
            sheet.widths(18, 14, 16, 24, 28, 12, 16, 12, 12, 12, 10, 10, 10, 10, 14, 10, 10, 10);
            sheet.row("SKU预登记表（带*为必填） SKU registration (* required)");
            sheet.skip();
            sheet.headings(
                    "SKU*",
                    "FNSKU",
                    "UPC/EAN",
                    "中文品名* Chinese name",
                    "英文品名* English name",
                    "海关编码 HS code",
                    "材质 Material",
                    "用途 Usage",
                    "品牌 Brand",
                    "型号 Model",
                    "长(CM) Length",
                    "宽(CM) Width",
                    "高(CM) Height",
                    "重量(KG) Weight",
                    "申报单价(USD) Unit value",
                    "是否带电 Battery",
                    "是否带磁 Magnetic",
                    "是否液体 Liquid");
            DemoShipment.REGISTER.forEach(product -> product(sheet, product));
            sheet.write(out);
        }
    }

    private static void product(DemoSheet sheet, Registered product) {
        var item = product.item();
        Size size = product.size();
        sheet.row(
                item.sku(),
                item.codes().fnsku(),
                item.codes().gtin(),
                item.zh(),
                item.en(),
                item.codes().hs(),
                product.use().material(),
                product.use().purpose(),
                "LUMORA",
                product.use().model(),
                centimetres(size.length()),
                centimetres(size.width()),
                centimetres(size.height()),
                BigDecimal.valueOf(product.grams(), 3),
                product.usd(),
                "否",
                "否",
                "否");
    }

    private static BigDecimal centimetres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 1);
    }
}
