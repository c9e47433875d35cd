package tallydock.demo;

import java.math.BigDecimal;
import java.util.List;

/// The invented demo shipment. Its barcodes begin with 952, the GS1 prefix for examples, so they belong to nobody.
final class DemoShipment {
    static final String PO = "PO-DEMO-0001";
    static final String FBA = "FBA15TDDEMO1";
    static final String WAREHOUSE = "DEMO1";

    static final Item LAMP = new Item(
            "LUM-DESK-WHT", new Codes("X00DEMOLMP", "952000100001", "940521"), "LED 台灯 白色", "LED desk lamp, white");
    static final Item MUG = new Item(
            "MUG-CRM-350",
            new Codes("X00DEMOMUG", "952000100002", "691200"),
            "粗陶马克杯 350ml 米色",
            "Stoneware mug 350 ml, cream");
    static final Item CABLE = new Item(
            "CBL-USBC-2M", new Codes("X00DEMOCBL", "952000100003", "854442"), "USB-C 数据线 2 米", "USB-C cable, 2 m");
    static final Item TOWEL =
            new Item("TWL-BATH-SND", new Codes("X00DEMOTWL", "952000100004", "630260"), "浴巾 沙色", "Bath towel, sand");
    static final Item BULB = new Item(
            "BLB-E27-9W", new Codes("X00DEMOBLB", "952000100005", "853952"), "LED 灯泡 E27 9W", "LED bulb E27, 9 W");
    static final Item TOOLS = new Item(
            "TBX-MINI-RED", new Codes("X00DEMOTBX", "952000100006", "820600"), "迷你工具箱 红色", "Mini tool box, red");

    /// The register, in its order; the tool box is in no carton.
    static final List<Registered> REGISTER = List.of(
            new Registered(LAMP, new Use("塑料+铝", "照明", "DL-01"), new Size(180, 120, 400), 950, money("8.60")),
            new Registered(MUG, new Use("陶瓷", "饮水", "MG-350"), new Size(125, 95, 100), 380, money("1.85")),
            new Registered(CABLE, new Use("TPE", "数据传输", "C2C-2"), new Size(120, 90, 25), 60, money("1.20")),
            new Registered(TOWEL, new Use("棉", "家用", "BT-70"), new Size(350, 250, 60), 520, money("3.40")),
            new Registered(BULB, new Use("塑料+电子元件", "照明", "E27-9"), new Size(62, 62, 118), 70, money("0.90")),
            new Registered(TOOLS, new Use("钢", "维修", "TB-12"), new Size(220, 160, 50), 890, money("6.20")));

    static final List<Carton> CARTONS = List.of(
            new Carton(1, List.of(new Content(LAMP, 4), new Content(MUG, 6)), new Size(450, 350, 420), money("6.90")),
            new Carton(
                    2, List.of(new Content(CABLE, 8), new Content(TOWEL, 3)), new Size(400, 300, 250), money("2.60")),
            new Carton(3, List.of(new Content(BULB, 6)), new Size(300, 200, 150), money("0.80")));

    private DemoShipment() {}

    /// `gtin12` lacks its check digit.
    record Codes(String fnsku, String gtin12, String hs) {
        String gtin() {
            int sum = 0;
            for (int i = 0; i < gtin12.length(); i++) {
                sum += (gtin12.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            return gtin12 + (10 - sum % 10) % 10;
        }
    }

    record Item(String sku, Codes codes, String zh, String en) {}

    record Use(String material, String purpose, String model) {}

    /// In millimetres.
    record Size(int length, int width, int height) {}

    record Registered(Item item, Use use, Size size, int grams, BigDecimal usd) {}

    record Content(Item item, int qty) {}

    record Carton(int ordinal, List<Content> content, Size size, BigDecimal kg) {
        String number() {
            return "DEMO-%02d".formatted(ordinal);
        }

        String boxId() {
            return FBA + "U%06d".formatted(ordinal);
        }
    }

    static BigDecimal usd(Item item) {
        return REGISTER.stream()
                .filter(it -> it.item().equals(item))
                .map(Registered::usd)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
