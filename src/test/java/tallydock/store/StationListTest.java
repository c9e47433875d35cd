package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.store.db.Db;
import tallydock.store.projection.Progress;

class StationListTest {
    private static final ShipmentHead HEAD = head(1);

    private final StoreBench bench = new StoreBench();

    @Test
    void aStationAsksTheLatestListAndNoEarlierOne(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var lists = store.stationLists();
            assertThat(lists.cartons(HEAD.id())).isZero();
            assertThat(lists.lists(HEAD.id(), new CartonNo("A1"))).isFalse();
            var floor = new ListBench(store, bench);
            floor.imports(HEAD, carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));
            floor.imports(HEAD, carton("A2", line("PLATE", 3)), carton("A3"), carton("A4", line("cup", 1)));

            assertThat(lists.cartons(HEAD.id())).isEqualTo(3);
            assertThat(lists.lists(HEAD.id(), new CartonNo("A1"))).isFalse();
            assertThat(lists.lists(HEAD.id(), new CartonNo("a3"))).isTrue();
            assertThat(lists.cartonsWith(HEAD.id(), new Sku("CUP"))).containsExactly(new CartonNo("A4"));
            assertThat(lists.cartonsWith(HEAD.id(), new Sku("BOWL"))).isEmpty();
            assertThat(lists.labelled("BOX-A1")).isEmpty();
            assertThat(lists.labelled("box-a3")).containsExactly(HEAD);
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    @Test
    void aListThatNoFactNamesIsNotAsked(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            store.imports().cartons(HEAD, List.of(carton("A1", line("CUP", 5))).iterator());

            assertThat(store.stationLists().cartons(HEAD.id())).isZero();
            assertThat(store.stationLists().labelled("BOX-A1")).isEmpty();
        }
    }

    @Test
    void onlyTheFirstFewCartonsOfASkuAreNamedInTheOrderOfTheList(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var cartons = IntStream.rangeClosed(1, 500)
                    .mapToObj(no -> carton(Integer.toString(1000 - no), line("CUP", 5)))
                    .toList();
            new ListBench(store, bench).imports(HEAD, cartons);

            assertThat(store.stationLists().cartonsWith(HEAD.id(), new Sku("cup")))
                    .isEqualTo(cartons.stream().limit(8).map(PlannedCarton::no).toList());
        }
    }

    @Test
    void theListNamesASkuAndTheSellersRegisterWhatTheListLeavesOut(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var lists = store.stationLists();
            var floor = new ListBench(store, bench);
            floor.registers(
                    SellerId.OWN, Map.of("CUP", names("杯", "Register cup"), "PLATE", names("盘", "Register plate")));
            floor.registers(new SellerId("other"), Map.of("BOWL", names("碗", "Bowl")));
            floor.imports(
                    HEAD,
                    carton("A1", line("CUP", 5), line("BOWL", 1)),
                    carton("A2", line("cup", 5, new Names(Optional.empty(), Optional.of("Cup of the list")))));

            assertThat(lists.names(HEAD, new Sku("Cup"))).isEqualTo(names("杯", "Cup of the list"));
            assertThat(lists.names(HEAD, new Sku("PLATE"))).isEqualTo(names("盘", "Register plate"));
            assertThat(lists.names(HEAD, new Sku("BOWL"))).isEqualTo(Names.NONE);

            floor.registers(SellerId.OWN, Map.of("PLATE", names("碟", "Dish")));
            assertThat(lists.names(HEAD, new Sku("PLATE"))).isEqualTo(names("碟", "Dish"));
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    @Test
    void aLabelOfSeveralShipmentsNamesAFewOfThemTheLatestFirst(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            IntStream.rangeClosed(1, 20).forEach(number -> floor.imports(head(number), carton("A1", line("CUP", 1))));

            assertThat(store.stationLists().labelled("BOX-A1"))
                    .isEqualTo(IntStream.rangeClosed(13, 20)
                            .mapToObj(number -> head(33 - number))
                            .toList());
            assertThat(store.stationLists().labelled("FBA17A7")).isEmpty();
        }
    }

    @Test
    void theTablesOfAnOlderProgramAreMadeAnewAndThenAnswer(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            new ListBench(store, bench).imports(HEAD, carton("A1", line("CUP", 5, names("杯", "Cup"))), carton("A2"));
            store.opened().writer().call(StationListTest::makeOlder);
        }
        try (var store = Store.open(settings)) {
            assertThat(store.stationLists().cartons(HEAD.id())).isZero();
            store.catchUp(Progress.SILENT);

            assertThat(store.stationLists().cartons(HEAD.id())).isEqualTo(2);
            assertThat(store.stationLists().labelled("BOX-A2")).containsExactly(HEAD);
            assertThat(store.stationLists().names(HEAD, new Sku("CUP"))).isEqualTo(names("杯", "Cup"));
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    private static int makeOlder(Db db) {
        List.of("list_source", "list_carton", "list_sku", "list_name", "register_name")
                .forEach(table -> db.run("DROP TABLE " + table));
        return db.update("UPDATE projection SET version = 1");
    }

    private static Names names(String zh, String en) {
        return new Names(Optional.of(zh), Optional.of(en));
    }
}
