package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Db;
import tallydock.store.projection.Progress;
import tallydock.store.projection.SharedCodeProjection;
import tallydock.usecase.close.FindElsewhere;

/// The small tables that are looked into by a code: codes of two products, codes of lists.
class CodeIndexTest {
    private static final String CODE = "6901234567892";
    private static final ProductCode GTIN = ProductCode.ofGtin(CODE);

    private final StoreBench bench = new StoreBench();

    private static void twoSheets(ListBench floor) {
        floor.registers(SellerId.OWN, new Sku("MUG-1"), List.of(GTIN));
        floor.registers(SellerId.OWN, new Sku("BOWL-1"), List.of(GTIN));
        floor.registers(SellerId.OWN, new Sku("CUP-1"), List.of(ProductCode.of("X001")));
    }

    @Test
    void onlyCodesOfTwoProductsAreKeptApart(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            twoSheets(new ListBench(store, bench));

            assertThat(shared(store)).containsExactly(GTIN.text());
            assertThat(store.productCards().clashes(10)).hasSize(1);
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    /// A store of a program that did not have the tables opens at once, asks the same questions, and has the
    /// tables made beside it.
    @Test
    void anOlderStoreOpensAtOnceAndTheTablesAreMadeBesideIt(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            var floor = new ListBench(store, bench);
            twoSheets(floor);
            floor.imports(head(1), carton("A1", line("CUP", 5)));
            store.opened().writer().call(CodeIndexTest::forget);
        }
        try (var store = Store.open(settings)) {
            assertThat(store.isReadable()).isTrue();
            assertThat(made(store)).isFalse();
            assertThat(shared(store)).isEmpty();
            assertThat(store.productCards().clashes(10)).hasSize(1);
            new ListBench(store, bench).registers(SellerId.OWN, new Sku("JAR-1"), List.of(ProductCode.of("X001")));

            store.catchUp(Progress.SILENT);

            assertThat(made(store)).isTrue();
            assertThat(shared(store)).containsExactly(GTIN.text(), "X001");
            assertThat(store.productCards().clashes(10)).hasSize(2);
            assertThat(store.otherLists().naming(SellerId.OWN, Set.of(ProductCode.of("cup")), 5))
                    .containsExactly(head(1));
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    private static boolean forget(Db db) {
        List.of("register_shared", "list_code").forEach(table -> db.run("DROP TABLE " + table));
        db.update("DELETE FROM projection WHERE name IN ('register-shared', 'list-code')");
        return true;
    }

    private static boolean made(Store store) {
        return store.opened().readers().read(SharedCodeProjection::isMade);
    }

    private static List<String> shared(Store store) {
        return store.opened()
                .readers()
                .read(db -> db.list("SELECT code FROM register_shared ORDER BY code", row -> row.text(1)));
    }

    /// The same goods in every slice of a list and in several of its parts.
    @Test
    void aLongListOfTheSameGoodsHasEachCodeAndNameOnceAndAsARebuildMakesThem(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var english = new Names(Optional.empty(), Optional.of("Cup"));
            var both = new Names(Optional.of("\u676f"), Optional.of("Mug"));
            var cartons = IntStream.range(0, 5_000)
                    .mapToObj(no ->
                            carton("A" + no, line("CUP", 5, no < 4_000 ? english : both), line("jar-" + no % 7, 1)))
                    .toList();
            new ListBench(store, bench).imports(head(1), cartons);

            assertThat(store.stationLists().names(head(1), new Sku("cup")))
                    .isEqualTo(new Names(Optional.of("\u676f"), Optional.of("Cup")));
            assertThat(codes(store))
                    .containsExactly("CUP", "JAR-0", "JAR-1", "JAR-2", "JAR-3", "JAR-4", "JAR-5", "JAR-6");
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    private static List<String> codes(Store store) {
        return store.opened()
                .readers()
                .read(db -> db.list("SELECT code FROM list_code ORDER BY code", row -> row.text(1)));
    }

    @Test
    void otherInboundsOfTheSellerThatExpectACodeAreFoundUntilTheyAreFinishedOrExpectItNoMore(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            var foreign = new ShipmentHead(
                    new ShipmentId(new UUID(9, 77)), new SellerId("haoyu"), head(4).refs(), head(4).route());
            floor.imports(head(1), carton("A1", line("CUP", 5)));
            floor.imports(head(2), carton("A1", line("CUP", 1)), carton("A2", line("MUG", 1)));
            floor.imports(head(3), carton("A1", line("MUG", 1)));
            floor.imports(foreign, carton("A1", line("MUG", 1)));
            var find = new FindElsewhere(store.otherLists(), store.inbounds());

            assertThat(find.run(head(1), "mug", 3)).containsExactly(head(3), head(2));
            assertThat(find.run(head(1), "mug", 1)).containsExactly(head(3));
            assertThat(find.run(head(2), "mug", 3)).containsExactly(head(3));
            assertThat(find.run(head(1), "JAR", 3)).isEmpty();

            store.log().append(List.of(bench.told(head(3).id(), new InboundFact.InboundFinished(Optional.empty()))));
            floor.imports(head(2), carton("A1", line("CUP", 1)));

            assertThat(find.run(head(1), "mug", 3)).isEmpty();
        }
    }
}
