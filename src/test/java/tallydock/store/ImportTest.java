package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.CodedProduct;
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
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.store.projection.Progress;
import tallydock.usecase.ImportStage.Staged;
import tallydock.usecase.SourceFile;

class ImportTest {
    private static final ShipmentHead HEAD = new ShipmentHead(
            new ShipmentId(new UUID(3, 4)),
            SellerId.OWN,
            new ShipmentRefs(Optional.of("po-7"), Optional.of("FBA17XYZ"), Optional.empty(), Optional.empty()),
            Route.UNKNOWN);

    private final StoreBench bench = new StoreBench();

    @Test
    void aListIsSeenOnceItsFactIsInTheLogAndNotBefore(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var cartons = cartons(1500, 5);
            var staged = store.imports().cartons(HEAD, cartons.iterator());
            assertThat(store.shipments().find(HEAD.id())).isEmpty();
            assertThat(store.shipments().plan(HEAD.id())).isEmpty();

            store.log().append(List.of(listed(staged)));

            assertThat(staged.parts().parts()).hasSizeGreaterThan(1);
            assertThat(store.shipments().plan(HEAD.id()).orElseThrow().cartons())
                    .isEqualTo(cartons);
            assertThat(store.shipments().named("PO-7")).containsExactly(HEAD);
            assertThat(store.shipments().named("fba17xyz")).containsExactly(HEAD);
            assertThat(store.shipments().cartonLabelled(HEAD.id(), "FBA17XYZU000012"))
                    .contains(new CartonNo("12"));
            assertThat(store.shipments().cartonLabelled(HEAD.id(), "box-12")).contains(new CartonNo("12"));
            assertThat(store.shipments().expected(HEAD.id(), new CartonNo("12")))
                    .isEqualTo(Map.of(new Sku("SKU-2"), 5L, new Sku("B"), 1L));
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void theSameListAgainIsOneImport(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var first = store.imports().cartons(HEAD, cartons(20, 5).iterator());
            store.log().append(List.of(listed(first)));
            var again = store.imports().cartons(HEAD, cartons(20, 5).iterator());
            store.log().append(List.of(listed(again)));

            assertThat(again).isEqualTo(first);
            assertThat(number(store, "SELECT count(*) FROM import")).isEqualTo(1);
            assertThat(number(store, "SELECT count(*) FROM list_label")).isEqualTo(40);
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void aStageThatNoFactNamesIsClearedAtTheNextStart(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            store.imports().cartons(HEAD, cartons(20, 5).iterator());
            assertThat(number(store, "SELECT count(*) FROM list_line")).isEqualTo(40);
        }
        try (var store = Store.open(bench.settings(folder))) {
            assertThat(number(store, "SELECT count(*) FROM list_line")).isZero();
            assertThat(number(store, "SELECT count(*) FROM part")).isZero();
        }
    }

    @Test
    void ofTwoListsTheLaterFactCountsWhicheverCameFirst(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            var early = own.imports().cartons(HEAD, cartons(3, 5).iterator());
            var late = own.imports().cartons(HEAD, cartons(3, 8).iterator());
            var entries = new ArrayList<>(own.log().append(List.of(listed(early), listed(late))));
            other.imports().cartons(HEAD, cartons(3, 5).iterator());
            other.take(entries.reversed());
            assertThat(other.shipments().plan(HEAD.id()).orElseThrow().cartons())
                    .isEqualTo(cartons(3, 5));

            other.imports().cartons(HEAD, cartons(3, 8).iterator());

            assertThat(other.shipments().plan(HEAD.id()))
                    .isEqualTo(own.shipments().plan(HEAD.id()));
            assertThat(own.shipments().plan(HEAD.id()).orElseThrow().cartons()).isEqualTo(cartons(3, 8));
            assertThat(other.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void aListThatCameBackLaterIsTheLatestAgainWhicheverFactCameFirst(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            var first = own.imports().cartons(HEAD, cartons(3, 5).iterator());
            var second = own.imports().cartons(HEAD, cartons(3, 8).iterator());
            other.imports().cartons(HEAD, cartons(3, 5).iterator());
            other.imports().cartons(HEAD, cartons(3, 8).iterator());
            var entries = own.log().append(List.of(listed(first), listed(second), listed(first)));
            other.take(entries.reversed());

            assertThat(own.shipments().plan(HEAD.id()).orElseThrow().cartons()).isEqualTo(cartons(3, 5));
            assertThat(other.shipments().plan(HEAD.id()))
                    .isEqualTo(own.shipments().plan(HEAD.id()));
        }
    }

    @Test
    void ofTwoRowsOfOneSkuTheLaterImportCounts(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            assertThat(store.products().hasRegister(SellerId.OWN)).isFalse();
            register(store, product("CUP", "X001"), product("PLATE", "X002"));
            register(store, product("CUP", "X009"), product("BOWL", "X002"));
            var products = store.products();

            assertThat(products.hasRegister(SellerId.OWN)).isTrue();
            assertThat(products.hasRegister(new SellerId("other"))).isFalse();
            assertThat(products.isRegistered(SellerId.OWN, new Sku("plate"))).isTrue();
            assertThat(products.isRegistered(SellerId.OWN, new Sku("FORK"))).isFalse();
            assertThat(products.named(SellerId.OWN, ProductCode.of("X001"))).isEmpty();
            assertThat(products.named(SellerId.OWN, ProductCode.of("x009")))
                    .containsExactly(new CodedProduct(new Sku("CUP"), 1));
            assertThat(products.named(SellerId.OWN, ProductCode.of("cup")))
                    .containsExactly(new CodedProduct(new Sku("CUP"), 1));
            assertThat(products.named(SellerId.OWN, ProductCode.of("X002")))
                    .extracting(CodedProduct::sku)
                    .containsExactly(new Sku("BOWL"), new Sku("PLATE"));
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void anOriginalIsKeptOnceUnderItsHash(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
        var file = Files.writeString(elsewhere.resolve("list.csv"), "a,b\n1,2\n");
        try (var store = Store.open(bench.settings(folder))) {
            var hash = store.originals().keep(new SourceFile(file.toString()));
            assertThat(store.originals().keep(new SourceFile(file.toString()))).isEqualTo(hash);
            assertThat(store.originals().hash(new SourceFile(file.toString()))).isEqualTo(hash);
            assertThat(hash).isEqualTo(Sha256.of(Files.readAllBytes(file)));
            try (var kept = Files.walk(folder.resolve("originals")).filter(Files::isRegularFile)) {
                assertThat(kept)
                        .singleElement()
                        .satisfies(path -> assertThat(path).hasSameBinaryContentAs(file));
            }
        }
    }

    static List<PlannedCarton> cartons(int count, long qty) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> new PlannedCarton(
                        new CartonNo(Integer.toString(no)),
                        Optional.of("BOX-" + no),
                        Measures.UNKNOWN,
                        List.of(line("SKU-" + no % 10, qty), line("B", 1))))
                .toList();
    }

    private static PlannedLine line(String sku, long qty) {
        return new PlannedLine(new Sku(sku), qty, Optional.of("X00" + sku), Optional.empty(), Names.NONE, Customs.NONE);
    }

    private static Product product(String sku, String code) {
        return new Product(
                new Sku(sku),
                List.of(ProductBarcode.of(CodeKind.OTHER, ProductCode.of(code))),
                Names.NONE,
                Customs.NONE,
                Measures.UNKNOWN,
                Hazards.UNSTATED,
                Keeping.UNSTATED);
    }

    private void register(Store store, Product... products) {
        var staged = store.imports()
                .products(
                        SellerId.OWN,
                        Stream.of(products)
                                .map(product -> new SheetProduct(product, OptionalInt.empty()))
                                .iterator());
        var fact = new ImportFact.RegisterImported(
                staged.importId(), SellerId.OWN, source(), staged.parts(), products.length);
        store.log().append(List.of(draft(new StreamId(StreamKind.PRODUCT, "own"), fact)));
    }

    private Draft listed(Staged staged) {
        var fact = new ImportFact.PackingListImported(
                staged.importId(), HEAD, source(), staged.parts(), new ListTotals(1, 1, 0));
        return draft(new StreamId(StreamKind.SHIPMENT, HEAD.id().toString()), fact);
    }

    private Draft draft(StreamId stream, Fact fact) {
        return new Draft(bench.event(), Actor.COMMAND_LINE, Instant.ofEpochMilli(5), FactPlace.in(stream), fact);
    }

    private static ImportSource source() {
        return new ImportSource("list.csv", Sha256.ZERO, Optional.empty(), 1, Map.of());
    }

    private static long number(Store store, String sql) {
        return store.opened().readers().read(db -> db.number(sql));
    }
}
