package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.testing.Seeded;
import tallydock.usecase.desk.LookIntoShipment;
import tallydock.usecase.desk.ShipmentLook;

/// Looking at a shipment page by page says what comparing its whole list says.
class ListPagesTest {
    private static final int SHIPMENTS = 40;
    /// So long that a part holds few of them.
    private static final Names LONG = new Names(Optional.empty(), Optional.of("Name ".repeat(700)));

    @Test
    void sumsAndPagesAreWhatTheWholeListSays(@TempDir Path folder) {
        long seed = System.nanoTime();
        var bench = new StoreBench(seed);
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            var look = look(store);
            for (int number = 1; number <= SHIPMENTS; number++) {
                var random = Seeded.random(seed + number);
                var head = head(number);
                floor.imports(head, cartons(random));
                store.log().append(new RandomCount(bench, random, head.id()).drafts(random.nextInt(40)));

                var plan = store.shipments().plan(head.id()).orElseThrow();
                var tallies = store.tallies().of(head.id());
                var whole = Reconciliation.of(plan, tallies);
                var found = look.run(head.id()).orElseThrow();

                assertThat(pages(look, found)).as("seed %d", seed).isEqualTo(whole.cartons());
                assertThat(found.goods()).as("seed %d", seed).isEqualTo(whole.skus());
                assertThat(found.totals()).as("seed %d", seed).isEqualTo(whole.totals());
                assertThat(found.counted().unknown())
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(whole.unknown());
                assertThat(found.waiting()).as("seed %d", seed).isEqualTo(waiting(whole));
                assertThat(found.rest())
                        .as("seed %d", seed)
                        .isEqualTo(StillExpected.of(plan, tallies, InboundState.OPEN));
            }
        }
    }

    @Test
    void aCartonThatGoesOnInTheNextPartIsWholeOnThePageItBeginsOn(@TempDir Path folder) {
        var bench = new StoreBench();
        try (var store = Store.open(bench.settings(folder))) {
            var lines = IntStream.range(0, 200)
                    .mapToObj(i -> line("SKU-" + i, 1, LONG))
                    .toList();
            var big = carton("2", lines.toArray(PlannedLine[]::new));
            var plan = List.of(carton("1", line("CUP", 1)), big, carton("3", line("CUP", 1)));
            new ListBench(store, bench).imports(head(1), plan);
            var sums = store.listPages().sums(head(1).id()).orElseThrow();

            assertThat(sums.pages()).isGreaterThan(2);
            assertThat(sums.cartons()).isEqualTo(3);
            assertThat(IntStream.range(0, sums.pages())
                            .mapToObj(page -> store.listPages().page(sums.list(), page))
                            .flatMap(List::stream))
                    .isEqualTo(plan);
            assertThat(store.listPages().page(sums.list(), sums.pages())).isEmpty();
        }
    }

    @Test
    void aShipmentWithoutAListIsNotThere(@TempDir Path folder) {
        var bench = new StoreBench();
        try (var store = Store.open(bench.settings(folder))) {
            assertThat(look(store).run(head(1).id())).isEmpty();
        }
    }

    private static LookIntoShipment look(Store store) {
        return new LookIntoShipment(new LookIntoShipment.Ports(store.listPages(), store.tallies(), store.inbounds()));
    }

    /// Cartons that are counted under their number or their label, with goods that are counted or not.
    private static List<PlannedCarton> cartons(RandomGenerator random) {
        var names = new ArrayList<>(List.of("C0", "1", "C2", "4", "C5"));
        return names.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(no -> new PlannedCarton(
                        carton(no).no(),
                        no.equals("1") ? Optional.of("C1") : Optional.empty(),
                        carton(no).measures(),
                        IntStream.range(0, random.nextInt(120))
                                .mapToObj(i -> line("SKU-" + random.nextInt(6), 1 + random.nextInt(4), LONG))
                                .toList()))
                .toList();
    }

    private static List<CartonReceipt> pages(LookIntoShipment look, ShipmentLook found) {
        return IntStream.range(0, found.sums().pages())
                .mapToObj(page -> look.cartons(found, page))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Sku, Long> waiting(Receipt whole) {
        var waiting = new TreeMap<Sku, Long>();
        whole.cartons().stream()
                .filter(carton -> carton.status() == Status.MISSING)
                .flatMap(carton -> carton.lines().stream())
                .filter(line -> line.expected() > 0)
                .forEach(line -> waiting.merge(line.sku(), line.expected(), Long::sum));
        return waiting;
    }
}
