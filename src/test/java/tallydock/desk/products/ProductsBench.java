package tallydock.desk.products;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.products.sheets.SheetsModel;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.Place;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Role;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Money;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.Sku;
import tallydock.domain.product.Temperature;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.TargetFile;
import tallydock.usecase.register.DecideCode;
import tallydock.usecase.register.EditProduct;
import tallydock.usecase.register.MeasureProduct;
import tallydock.usecase.report.ReportResult;

/// The room of products with a register in memory and a person who always chooses the same files.
final class ProductsBench {
    static final String SHARED = "4006381333931";

    final MemoryRegister register = new MemoryRegister();
    FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    SheetsModel.Import in = (_, _, _) -> new ImportOutcome.Refused<>(new Refusal(RefusalCode.NO_TABLE, Place.FILE));
    private final AtomicReference<ProductsRoom> room = new AtomicReference<>();

    /// Six products, two of which share a code.
    ProductsBench filled() {
        register.has(mug())
                .has("LUM-DESK-WHT", "LED 台灯 白色", "LED desk lamp, white", gtin("952000100001"), fnsku("X00DEMOLMP"))
                .has("TWL-BATH-SND", "浴巾 沙色", "Bath towel, sand", gtin("952000100004"))
                .has("CBL-USBC-2M", "USB-C 数据线 2 米", "USB-C cable, 2 m", gtin("952000100003"))
                .has("BWL-SOUP-GRN", "陶瓷汤碗 绿色", "Stoneware soup bowl, green", gtin(SHARED))
                .has("TBX-MINI-RED", "迷你工具箱 红色", "Mini tool box, red", gtin("952000100006"));
        return this;
    }

    static ProductBarcode gtin(String digits) {
        return ProductBarcode.of(CodeKind.GTIN, ProductCode.ofGtin(digits));
    }

    static ProductBarcode fnsku(String code) {
        return ProductBarcode.of(CodeKind.FNSKU, ProductCode.of(code));
    }

    private static Product mug() {
        return new Product(
                new Sku("MUG-350-CRM"),
                List.of(
                        fnsku("X001UECQAX"),
                        gtin(SHARED),
                        ProductBarcode.of(CodeKind.WAREHOUSE, ProductCode.of("WH-10023")),
                        ProductBarcode.ofCase(ProductCode.ofGtin("14006381333938"), 12)),
                new Names(Optional.of("陶瓷马克杯 350 毫升"), Optional.of("Stoneware mug 350 ml, cream")),
                new Customs(Optional.of("6912001000"), Optional.of(new Money(new BigDecimal("1.80"), "USD"))),
                new Measures(
                        OptionalLong.of(350),
                        OptionalLong.empty(),
                        OptionalInt.of(120),
                        OptionalInt.of(90),
                        OptionalInt.of(100)),
                new Hazards(Optional.of(false), Optional.of(false), Optional.of(false), Optional.of(false)),
                new Keeping(Optional.of(Temperature.AMBIENT), OptionalLong.of(50)));
    }

    final LabelBench labels = new LabelBench();

    ProductsRoom room() {
        return room.get();
    }

    private ProductsRoom build(Texts texts) {
        var ports = register.ports();
        var needs = new ProductsRoom.Needs(
                new ProductsModel.Register(
                        register,
                        register,
                        new EditProduct(ports),
                        new MeasureProduct(ports),
                        new DecideCode(ports),
                        () -> actor -> Optional.ofNullable(
                                Map.of("mei", "Mei Lin", "boss", "Wang Fang").get(actor.id()))),
                new SheetsModel.Ways(
                        (file, context, progress) -> in.run(file, context, progress),
                        ProductsBench::saved,
                        ProductsBench::saved),
                new Moments(ZoneId.of("UTC")),
                new Places("C:\\lists\\products.xlsx", "/tmp/"));
        var tools = Trial.tools(texts, doors, Runnable::run);
        var built = new ProductsRoom(tools, tools, needs, labels.ways());
        room.set(built);
        return built;
    }

    private static ReportResult.Written saved(TargetFile target) {
        return new ReportResult.Saved(target, 1);
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "products");
        window.act(() -> room().enter(new RoomTarget.AsItWas()));
        return window;
    }

    void scan(Window window, String code) {
        window.act(() -> room().scanned(new RawScan(ScanSource.WEDGE, "w", Bytes.utf8(code), Instant.ofEpochMilli(1))));
        window.settle();
    }

    static Actor boss() {
        return new Actor("boss");
    }
}
