package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
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
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.product.Temperature;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.sheet.ShipmentLayouts.Box;
import tallydock.sheet.export.ExportWorkbooks;
import tallydock.testing.Seeded;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.export.DownloadTemplate;

/// Whatever the layout, the shipment that is read is the shipment that was written.
class ShipmentLayoutsTest {
    private static final int TRIES = 15;

    enum Layout {
        RANGES,
        LINES,
        PRODUCTS_BY_BOXES,
        BOXES_BY_PRODUCTS;

        List<List<String>> rows(List<Box> boxes) {
            return switch (this) {
                case RANGES -> ShipmentLayouts.ranges(boxes);
                case LINES -> ShipmentLayouts.lines(boxes);
                case PRODUCTS_BY_BOXES -> ShipmentLayouts.productsByBoxes(boxes);
                case BOXES_BY_PRODUCTS -> ShipmentLayouts.boxesByProducts(boxes);
            };
        }

        /// The order of the columns says nothing; a matrix of cartons is read from left to right.
        boolean hasFreeColumns() {
            return this == RANGES || this == LINES;
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aShipmentIsReadBackFromEveryLayout(Layout layout, @TempDir Path folder) {
        Seeded.check(TRIES, ShipmentLayouts::shipment, boxes -> {
            if (boxes.size() > 1) {
                assertThat(read(folder, layout.rows(boxes))).isEqualTo(ShipmentLayouts.told(boxes));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aPermutationOfColumnsAndARowOfJunkChangeNothing(Layout layout, @TempDir Path folder) {
        for (long seed = 1; seed <= TRIES; seed++) {
            RandomGenerator random = Seeded.random(seed);
            var boxes = ShipmentLayouts.shipment(random);
            var rows = layout.rows(boxes);
            var moved = layout.hasFreeColumns() ? ShipmentLayouts.shuffled(rows, random) : rows;
            var junk = ShipmentLayouts.withJunk(moved, random);

            assertThat(read(folder, junk))
                    .as("seed " + seed + "\n" + ShipmentLayouts.csv(junk))
                    .isEqualTo(ShipmentLayouts.told(boxes));
        }
    }

    @Test
    void anExportedPackingListIsReadBackTheSame(@TempDir Path folder) {
        Seeded.check(TRIES / 4, ShipmentLayouts::shipment, boxes -> {
            var file = folder.resolve("list.xlsx");
            new ExportWorkbooks().packingList(plan(boxes), new TargetFile(file.toString()));

            var list = list(file);
            assertThat(told(list)).isEqualTo(ShipmentLayouts.told(boxes));
            assertThat(list.shipment().po()).contains("=PO-1");
            assertThat(list.shipment().reference()).contains("REF-9");
        });
    }

    @Test
    void noCellOfAnExportIsAFormula(@TempDir Path folder) throws IOException {
        var file = folder.resolve("list.xlsx");
        new ExportWorkbooks()
                .packingList(plan(ShipmentLayouts.shipment(Seeded.random(7))), new TargetFile(file.toString()));

        try (var workbook = WorkbookFactory.create(file.toFile())) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        assertThat(cell.getCellType() == CellType.STRING)
                                .isEqualTo(cell.getCellStyle().getQuotePrefixed());
                    }));
        }
    }

    private static Product mug() {
        return new Product(
                new Sku("@MUG"),
                List.of(
                        ProductBarcode.guessed(ProductCode.of("X001UECQAX")),
                        ProductBarcode.guessed(ProductCode.ofGtin("4006381333931")),
                        ProductBarcode.of(CodeKind.ASIN, ProductCode.of("B00H1BPQ1Y")),
                        ProductBarcode.of(CodeKind.SELLER, ProductCode.of("MUG 350")),
                        ProductBarcode.of(CodeKind.WAREHOUSE, ProductCode.of("WH-7")),
                        ProductBarcode.of(CodeKind.WAREHOUSE, ProductCode.of("WH-8")),
                        ProductBarcode.ofCase(ProductCode.ofGtin("14006381333938"), 12),
                        ProductBarcode.ofCase(ProductCode.of("INNER-6"), 6),
                        ProductBarcode.guessed(ProductCode.ofGtin("847603044631"))),
                new Names(Optional.of("陶瓷杯"), Optional.of("Ceramic mug")),
                new Customs(Optional.of("6912001000"), Optional.of(new Money(new BigDecimal("1.8"), "USD"))),
                new Measures(
                        OptionalLong.of(350),
                        OptionalLong.empty(),
                        OptionalInt.of(120),
                        OptionalInt.of(90),
                        OptionalInt.of(100)),
                new Hazards(Optional.of(false), Optional.of(false), Optional.of(true), Optional.of(true)),
                new Keeping(Optional.of(Temperature.CHILLED), OptionalLong.of(50)));
    }

    @Test
    void theTemplateHasNoProductsOfItsOwnAndTakesThem(@TempDir Path folder) {
        var empty = folder.resolve("empty.xlsx");
        var filled = folder.resolve("filled.xlsx");
        var mug = mug();
        new DownloadTemplate(new ExportWorkbooks()).run(new TargetFile(empty.toString()));
        new ExportWorkbooks().products(List.of(mug).iterator(), new TargetFile(filled.toString()));
        var sheets = new FileSheets();

        assertThat(sheets.products(new SourceFile(empty.toString()), Progress.UNWATCHED))
                .isInstanceOf(ReadResult.Refused.class);
        assertThat(sheets.products(new SourceFile(filled.toString()), Progress.UNWATCHED))
                .isInstanceOfSatisfying(ReadResult.Read.class, read -> {
                    var product = ((ProductSheetDoc) read.document()).products().getFirst();
                    assertThat(product.sku()).contains(new Sku("@MUG"));
                    assertThat(product.codes().fnsku()).contains("X001UECQAX");
                    assertThat(product.codes().gtin()).contains("4006381333931");
                    assertThat(product.codes().more())
                            .containsExactlyElementsOf(
                                    mug.barcodes().subList(2, mug.barcodes().size()));
                    assertThat(product.flags().hazards()).isEqualTo(mug.hazards());
                    assertThat(product.flags().keeping()).isEqualTo(mug.keeping());
                    assertThat(product.names().zh().text()).contains("陶瓷杯");
                    assertThat(product.body().weightKg().orElseThrow()).isEqualByComparingTo("0.35");
                    assertThat(product.body().size().lengthCm().orElseThrow()).isEqualByComparingTo("12");
                    assertThat(product.flags().hazards().liquid()).contains(true);
                });
    }

    private static ShipmentPlan plan(List<Box> boxes) {
        List<PlannedCarton> cartons = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            var grams =
                    OptionalLong.of(box.kg().multiply(BigDecimal.valueOf(1000)).longValue());
            var measures = new Measures(
                    grams, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
            cartons.add(new PlannedCarton(new CartonNo("" + (i + 1)), Optional.empty(), measures, lines(box)));
        }
        var refs = new ShipmentRefs(Optional.of("=PO-1"), Optional.empty(), Optional.of("REF-9"), Optional.empty());
        var head = new ShipmentHead(new ShipmentId(new UUID(1, 1)), SellerId.OWN, refs, Route.UNKNOWN);
        return new ShipmentPlan(head, cartons);
    }

    private static List<PlannedLine> lines(Box box) {
        return box.units().entrySet().stream()
                .map(entry -> new PlannedLine(
                        new Sku(entry.getKey()),
                        entry.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        new Names(Optional.of("货物"), Optional.of("=1+1")),
                        Customs.NONE))
                .toList();
    }

    private static List<String> read(Path folder, List<List<String>> rows) {
        var file = folder.resolve("list.csv");
        try {
            Files.writeString(file, ShipmentLayouts.csv(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told(list(file));
    }

    private static PackingListDoc list(Path file) {
        return switch (new FileSheets()
                .packingList(new SourceFile(file.toString()), Optional.empty(), Progress.UNWATCHED)) {
            case ReadResult.Read<PackingListDoc>(var list) -> list;
            case ReadResult.Refused<PackingListDoc>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static List<String> told(PackingListDoc list) {
        return list.cartons().stream().map(ShipmentLayoutsTest::told).toList();
    }

    private static String told(DocCarton carton) {
        Map<String, Integer> units = new TreeMap<>();
        carton.lines()
                .forEach(line -> units.merge(
                        line.sku().orElseThrow().code(),
                        Math.toIntExact(line.qty().pieces().orElse(-1L)),
                        Integer::sum));
        return ShipmentLayouts.told(
                carton.no().text(), units, carton.weight().grossKg().orElse(BigDecimal.ZERO));
    }
}
