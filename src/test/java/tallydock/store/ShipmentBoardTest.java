package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.testing.Seeded;
import tallydock.usecase.desk.BoardRow;
import tallydock.usecase.desk.BoardRow.Cartons;
import tallydock.usecase.desk.BoardRow.Counted;
import tallydock.usecase.desk.BoardRow.Listed;

class ShipmentBoardTest {
    private final StoreBench bench = new StoreBench();
    private int shipments = 100;

    @Test
    void theLatestListComesFirstWithWhatItDeclares(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            assertThat(store.shipmentBoard().rows("")).isEmpty();
            var floor = new ListBench(store, bench);
            floor.imports(head(1), carton("A1", line("CUP", 5)));
            var second = floor.imports(head(2), carton("A1", line("CUP", 5)), carton("A2", line("CUP", 7)));
            var again = floor.imports(head(1), carton("A1", line("CUP", 6)));

            assertThat(store.shipmentBoard().rows(""))
                    .containsExactly(
                            new BoardRow(head(1), new Listed("list.csv", again, 1, 6), Counted.NOTHING),
                            new BoardRow(head(2), new Listed("list.csv", second, 2, 12), Counted.NOTHING));
        }
    }

    @Test
    void aShipmentIsFoundByAPartOfAnyOfItsNames(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            List.of(1, 2, 12).forEach(number -> floor.imports(head(number), carton("A1", line("CUP", 5))));
            var board = store.shipmentBoard();

            assertThat(board.rows(" po-1 ")).extracting(BoardRow::shipment).containsExactly(head(12), head(1));
            assertThat(board.rows("fba17a2")).extracting(BoardRow::shipment).containsExactly(head(2));
            assertThat(board.rows("OWN")).hasSize(3);
            assertThat(board.rows("PO-3")).isEmpty();
        }
    }

    @Test
    void whatIsScannedAfterALookIsInTheNext(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            new ListBench(store, bench).imports(head(1), carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));
            var tally = bench.tally();
            var first = List.of(
                    bench.draft(head(1).id(), tally, bench.opened("a1")),
                    bench.draft(head(1).id(), tally, bench.unit("CUP")));
            store.log().append(first);
            assertThat(counted(store))
                    .isEqualTo(counted(1, 0, 1, first.getLast().at()));

            var unit = bench.draft(head(1).id(), tally, bench.unit("CUP"));
            var other = bench.draft(head(1).id(), bench.tally(), bench.opened("Z9"));
            store.log().append(List.of(unit, other));
            assertThat(counted(store)).isEqualTo(counted(1, 1, 2, other.at()));
        }
    }

    @Test
    void aCartonThatALaterListNamesIsNoLongerUnexpected(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            floor.imports(head(1), carton("A1", line("CUP", 5)));
            var opened = bench.draft(head(1).id(), bench.tally(), bench.opened("BOX-A2"));
            store.log().append(List.of(opened));
            assertThat(counted(store)).isEqualTo(counted(0, 1, 0, opened.at()));

            floor.imports(head(1), carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));

            assertThat(counted(store)).isEqualTo(counted(1, 0, 0, opened.at()));
        }
    }

    @Test
    void theBoardAddsUpToWhatTheReportSays(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            Seeded.<Draft>check(
                    40,
                    random -> new RandomCount(bench, random, head(++shipments).id()).drafts(2 + random.nextInt(40)),
                    drafts -> check(store, floor, drafts));
        }
    }

    /// C2 is known to the list as the label of another carton, C1 not at all.
    private void check(Store store, ListBench floor, List<Draft> drafts) {
        int number = ++shipments;
        var labelled = new PlannedCarton(
                new CartonNo("A2"), Optional.of("C2"), carton("A2").measures(), List.of(line("SKU-0", 3)));
        floor.imports(head(number), carton("C0", line("SKU-0", 4), line("SKU-1", 2)), labelled);
        drafts.forEach(draft -> store.log()
                .append(List.of(bench.draft(
                        head(number).id(), draft.place().tally().orElseThrow(), (CountFact) draft.fact()))));
        var id = head(number).id();
        var receipt = Reconciliation.of(
                store.shipments().plan(id).orElseThrow(), store.tallies().of(id));

        var counted = store.shipmentBoard().rows("PO-" + number).getFirst().counted();

        assertThat(new Counted(
                        counted.cartons(),
                        counted.received(),
                        counted.damaged(),
                        counted.unknownScans(),
                        Optional.empty()))
                .isEqualTo(of(receipt));
    }

    private static Counted of(Receipt receipt) {
        long unexpected = receipt.cartons().stream()
                .filter(carton -> carton.status() == Status.UNEXPECTED)
                .count();
        return new Counted(
                new Cartons(receipt.totals().cartonsReceived(), unexpected),
                receipt.totals().receivedUnits(),
                receipt.totals().damagedUnits(),
                receipt.unknown().stream().mapToLong(UnknownReceipt::count).sum(),
                Optional.empty());
    }

    private static Counted counted(Store store) {
        return store.shipmentBoard().rows("").getFirst().counted();
    }

    private static Counted counted(long listed, long unexpected, long received, Instant last) {
        return new Counted(new Cartons(listed, unexpected), received, 0, 0, Optional.of(last));
    }
}
