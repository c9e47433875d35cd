package tallydock.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.store.Store;
import tallydock.store.StoreInside;
import tallydock.store.projection.Progress;

/// Measures how long a search among many products takes, beside reading every name. It measures and asserts
/// nothing.
@Command(name = "bench-search", description = "Measures the search among registered products.")
final class SearchBench implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int ASKED = 400;
    private static final int SCANS = 5;
    private static final List<String> ZH = List.of(
            "陶瓷", "马克", "杯子", "台灯", "浴巾", "白色", "黑色", "充电", "电池", "手机", "支架", "不锈钢", "保温", "儿童", "玩具", "收纳", "折叠", "防水",
            "户外", "露营", "厨房", "刀具", "套装", "便携", "无线", "蓝牙", "耳机", "键盘", "鼠标", "硅胶");
    private static final List<String> EN = List.of(
            "ceramic",
            "mug",
            "lamp",
            "towel",
            "white",
            "black",
            "charger",
            "battery",
            "phone",
            "stand",
            "steel",
            "thermos",
            "kids",
            "toy",
            "storage",
            "folding",
            "waterproof",
            "outdoor",
            "camping",
            "kitchen",
            "knife",
            "set",
            "portable",
            "wireless",
            "bluetooth",
            "headset",
            "keyboard",
            "mouse",
            "silicone",
            "bath");

    @Option(names = "--products", description = "How many products are registered (default: ${DEFAULT-VALUE}).")
    private int products = 1_000_000;

    @Option(names = "--cache", required = true, description = "Where the filled store is kept for the next time.")
    private Path cache = Path.of("");

    private final Random random = new Random(7);

    public static void main(String[] args) {
        System.exit(new CommandLine(new SearchBench()).execute(args));
    }

    @Override
    public Integer call() {
        var store = StoreCheck.open(cache.resolve("products-" + products));
        try {
            store.catchUp(Progress.SILENT);
            if (!store.products().hasRegister(SellerId.OWN)) {
                fill(store);
            }
            double scan = scan(store);
            System.out.printf(
                    "%d products; reading every name for two characters: %.0f ms (the baseline)%n",
                    products, scan / 1000);
            ask(store, "two Chinese characters", scan, () -> pair(any(ZH)));
            ask(store, "one Chinese character", scan, () -> any(ZH).substring(0, 1));
            ask(store, "two Chinese words", scan, () -> any(ZH) + " " + any(ZH));
            ask(store, "a word's beginning", scan, () -> any(EN).substring(0, 3));
            ask(store, "two English words", scan, () -> any(EN) + " " + any(EN));
            ask(store, "a SKU", scan, () -> sku(random.nextInt(products)));
            ask(store, "a barcode", scan, () -> fnsku(random.nextInt(products)));
            ask(store, "nothing like it", scan, () -> "鼷鼱");
            questions(store);
        } finally {
            StoreInside.closeWithoutBackup(store);
        }
        return 0;
    }

    private void ask(Store store, String kind, double scanMicros, Supplier<String> words) {
        var search = store.productSearch();
        var times = new Latencies();
        long found = 0;
        for (int i = 0; i < ASKED; i++) {
            String asked = words.get();
            long begun = System.nanoTime();
            found += search.find(asked, SHOWN).size();
            times.add(System.nanoTime() - begun);
        }
        System.out.printf(
                "  %-24s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, p95 to baseline %.3f, %.1f found%n",
                kind,
                times.micros(0.5) / 1000,
                times.micros(0.95) / 1000,
                times.micros(0.99) / 1000,
                times.micros(0.95) / scanMicros,
                found / (double) ASKED);
    }

    /// The codes that several products claim, as the room of products asks for them when it is entered.
    private static void questions(Store store) {
        var times = new Latencies();
        int found = 0;
        for (int i = 0; i < SCANS; i++) {
            long begun = System.nanoTime();
            found = store.productCards().clashes(200).size();
            times.add(System.nanoTime() - begun);
        }
        System.out.printf("  %-24s p50 %6.1f ms, %d found%n", "codes of two products", times.micros(0.5) / 1000, found);
    }

    private double scan(Store store) {
        var times = new Latencies();
        for (int i = 0; i < SCANS; i++) {
            long begun = System.nanoTime();
            StoreInside.namesWith(store, any(ZH));
            times.add(System.nanoTime() - begun);
        }
        return times.micros(0.5);
    }

    private void fill(Store store) {
        long begun = System.nanoTime();
        Iterator<SheetProduct> rows = IntStream.range(0, products)
                .mapToObj(number -> new SheetProduct(product(number), OptionalInt.of(number + 2)))
                .iterator();
        var staged = store.imports().products(SellerId.OWN, rows);
        var source = new ImportSource("bench.csv", Sha256.ZERO, Optional.empty(), 1, Map.of());
        var fact = new ImportFact.RegisterImported(staged.importId(), SellerId.OWN, source, staged.parts(), products);
        var stream = new StreamId(StreamKind.PRODUCT, SellerId.OWN.name());
        var now = Instant.now();
        store.log()
                .append(List.of(
                        new Draft(EventId.create(now, random), Actor.COMMAND_LINE, now, FactPlace.in(stream), fact)));
        System.out.printf("%d products registered in %.0f s%n", products, (System.nanoTime() - begun) / 1e9);
    }

    private Product product(int number) {
        var names = new Names(Optional.of(some(ZH, "")), Optional.of(some(EN, " ")));
        return new Product(
                new Sku(sku(number)),
                List.of(ProductBarcode.of(CodeKind.FNSKU, ProductCode.of(fnsku(number)))),
                names,
                Customs.NONE,
                Measures.UNKNOWN,
                Hazards.UNSTATED,
                Keeping.UNSTATED);
    }

    private String some(List<String> words, String between) {
        var some = new ArrayList<String>();
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            some.add(any(words));
        }
        return String.join(between, some);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String pair(String word) {
        return word.substring(0, 2);
    }

    private static String sku(int number) {
        return String.format(Locale.ROOT, "TD-%07d", number);
    }

    private static String fnsku(int number) {
        return String.format(Locale.ROOT, "X00%07d", number);
    }
}
