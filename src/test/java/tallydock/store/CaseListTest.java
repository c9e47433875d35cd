package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.projection.Progress;
import tallydock.usecase.Tallies;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.trade.CompareDocuments;

class CaseListTest {
    private static final Names CUP = new Names(Optional.of("杯"), Optional.of("Cup"));
    private static final Names FORK = new Names(Optional.of("叉"), Optional.of("Fork"));

    private final StoreBench bench = new StoreBench();

    @Test
    void onlyShipmentsThatWereCountedHaveCases(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            floor.imports(head(1), carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));
            floor.imports(head(2), carton("A1", line("CUP", 5)));
            var cases = caseList(store, store.tallies());
            assertThat(cases.all()).isEmpty();

            count(store, head(1).id(), "A1", 5);

            assertThat(cases.all()).isEmpty();
            assertThat(cases.expected()).containsExactly(new StillExpected(head(1), 1, 0, 5));

            tell(store, new InboundFact.InboundFinished(Optional.empty()));

            assertThat(cases.all())
                    .extracting(Discrepancy::shipment, Discrepancy::type)
                    .containsExactly(tuple(head(1), DiscrepancyType.MISSING_CARTON));
            assertThat(cases.expected()).isEmpty();
        }
    }

    @Test
    void whatPapersDisagreeAboutIsACaseBeforeAnythingIsCountedUntilTheyAgree(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            floor.imports(head(1), carton("A1", line("CUP", 5, CUP)));
            floor.imports(head(2), carton("A1", line("CUP", 5)));
            var cases = caseList(store, store.tallies());
            assertThat(cases.all()).isEmpty();

            floor.invoices(head(1), "CI-1", 4);

            assertThat(cases.all())
                    .singleElement()
                    .satisfies(found -> assertThat(found)
                            .extracting(Discrepancy::shipment, Discrepancy::type, Discrepancy::carton)
                            .containsExactly(head(1), DiscrepancyType.DOCUMENT_MISMATCH, Optional.empty()));
            assertThat(cases.all().getFirst().about())
                    .isInstanceOfSatisfying(
                            About.Papers.class,
                            papers -> assertThat(papers.names()).isEqualTo(CUP));

            floor.invoices(head(1), "CI-1", 5);
            assertThat(cases.all()).isEmpty();

            floor.imports(head(1), carton("A1", line("CUP", 6)));
            assertThat(cases.all()).hasSize(1);
        }
    }

    @Test
    void anInvoiceOfTwoShipmentsBelongsToNoneUntilItIsSaidAndThenToThatOne(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            var other =
                    new ShipmentHead(new ShipmentId(new UUID(8, 8)), head(1).seller(), head(1).refs(), head(1).route());
            floor.imports(head(1), carton("A1", line("CUP", 5)));
            floor.imports(other, carton("A1", line("CUP", 7)));
            floor.invoices(head(1), "CI-1", 4);
            var cases = caseList(store, store.tallies());
            assertThat(cases.all()).isEmpty();

            store.log().append(List.of(bench.told(other.id(), new InboundFact.InvoiceAssigned(SellerId.OWN, "CI-1"))));
            assertThat(cases.all()).extracting(Discrepancy::shipment).containsExactly(other);

            tell(store, new InboundFact.InvoiceAssigned(SellerId.OWN, "CI-1"));
            assertThat(cases.all()).extracting(Discrepancy::shipment).containsExactly(head(1));
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void anItemIsCalledWhatTheListElseTheRegisterCallsIt(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            floor.registers(SellerId.OWN, Map.of("FORK", FORK));
            floor.imports(head(1), carton("A1", line("CUP", 2, CUP)));
            var tally = bench.tally();
            store.log()
                    .append(List.of(
                            bench.draft(head(1).id(), tally, bench.opened("A1")),
                            bench.draft(head(1).id(), tally, bench.unit("FORK")),
                            bench.draft(head(1).id(), tally, bench.closed("A1"))));

            assertThat(caseList(store, store.tallies()).all())
                    .extracting(Discrepancy::about)
                    .containsExactly(new About.Item(new Sku("CUP"), CUP), new About.Item(new Sku("FORK"), FORK));
        }
    }

    @Test
    void onlyShipmentsThatChangedAreComparedAgain(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var floor = new ListBench(store, bench);
            List.of(1, 2).forEach(number -> {
                floor.imports(head(number), carton("A1", line("CUP", 5)));
                count(store, head(number).id(), "A1", 4);
            });
            var compared = new ArrayList<ShipmentId>();
            var cases = caseList(store, shipment -> {
                compared.add(shipment);
                return store.tallies().of(shipment);
            });
            assertThat(cases.all()).hasSize(2);
            assertThat(cases.all()).hasSize(2);
            assertThat(compared).containsExactlyInAnyOrder(head(1).id(), head(2).id());

            compared.clear();
            count(store, head(2).id(), "A9", 1);
            assertThat(cases.all()).hasSize(3);
            floor.imports(head(1), carton("A1", line("CUP", 4)));
            assertThat(cases.all()).hasSize(2);
            assertThat(compared).containsExactly(head(2).id(), head(1).id());
        }
    }

    @Test
    void theStoreTellsOfAnInboundWhatTheFactsSayInWhateverOrder(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var shipment = head(1).id();
            assertThat(store.inbounds().stateOf(shipment)).isEqualTo(InboundState.OPEN);
            for (var fact : List.of(
                    new InboundFact.BlindCountChosen(true),
                    new InboundFact.InboundFinished(Optional.empty()),
                    new InboundFact.InboundReopened(),
                    new InboundFact.InboundFinished(Optional.empty()),
                    new InboundFact.BlindCountChosen(false),
                    new InboundFact.BlindCountChosen(true))) {
                store.log().append(List.of(bench.told(shipment, fact)));

                var facts = new ArrayList<Recorded>();
                store.history().ofStream(new StreamId(StreamKind.SHIPMENT, shipment.toString()), facts::addFirst);
                assertThat(store.inbounds().stateOf(shipment)).isEqualTo(InboundState.of(facts));
            }
            assertThat(store.inbounds().stateOf(shipment).blind()).isTrue();
            assertThat(store.inbounds().stateOf(shipment).isFinished()).isTrue();
            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    private static CaseList caseList(Store store, Tallies tallies) {
        return new CaseList(new CaseList.Ports(
                store.countedShipments(),
                store.shipments(),
                tallies,
                store.stationLists(),
                store.inbounds(),
                new CaseList.Documents(
                        store.comparedPapers(),
                        new CompareDocuments(new CompareDocuments.Ports(
                                store.shipments(), store.keptInvoices(), store.registeredProducts())))));
    }

    private void tell(Store store, InboundFact fact) {
        store.log().append(List.of(bench.told(head(1).id(), fact)));
    }

    private void count(Store store, ShipmentId shipment, String carton, int cups) {
        var tally = bench.tally();
        store.log().append(List.of(bench.draft(shipment, tally, bench.opened(carton))));
        for (int i = 0; i < cups; i++) {
            store.log().append(List.of(bench.draft(shipment, tally, bench.unit("CUP"))));
        }
        store.log().append(List.of(bench.draft(shipment, tally, bench.closed(carton))));
    }
}
