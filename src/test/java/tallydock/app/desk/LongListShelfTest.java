package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.desk.shipments.BoardShelf;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.Shipments;
import tallydock.usecase.desk.ListPages;
import tallydock.usecase.desk.LookIntoShipment;
import tallydock.usecase.trade.CompareDocuments;

/// A shipment whose list is many parts long is opened by its sums and one part.
class LongListShelfTest {
    private static final int CARTONS = 16_000;
    private static final ShipmentHead HEAD = new ShipmentHead(
            new ShipmentId(new UUID(3, 3)),
            SellerId.OWN,
            new ShipmentRefs(Optional.of("PO-LONG"), Optional.empty(), Optional.empty(), Optional.empty()),
            Route.UNKNOWN);

    private final List<Integer> pagesRead = new ArrayList<>();

    @Test
    void openingALongListReadsOnePartOfIt() {
        try (var station = new FolderOpener().openThrowAway(false)) {
            store(station);
            var look = new LookIntoShipment(new LookIntoShipment.Ports(
                    new Counted(station.listPages()), station.tallies(), station.inbounds()));
            var documents = new CompareDocuments(new CompareDocuments.Ports(
                    new Unread(station.shipments()), station.keptInvoices(), station.registeredProducts()));
            var shelf = new BoardShelf(station.shipmentBoard(), station.caseList(), look, documents);

            var detail = shelf.detail(HEAD.id()).orElseThrow();

            assertThat(detail.pages().count()).isGreaterThan(3);
            assertThat(pagesRead).containsExactly(0);
            assertThat(detail.receipt().cartons()).hasSizeLessThan(CARTONS / 3);
            assertThat(detail.receipt().totals().cartonsExpected()).isEqualTo(CARTONS);
            assertThat(detail.receipt().totals().expectedUnits()).isEqualTo(3L * CARTONS);
            assertThat(detail.inbound().rest().unseen()).isEqualTo(CARTONS);
            assertThat(shelf.papers(HEAD).mismatches()).isEmpty();
            assertThat(IntStream.range(0, detail.pages().count())
                            .mapToObj(detail.pages().reading()::page)
                            .flatMap(List::stream))
                    .hasSize(CARTONS);
        }
    }

    private static void store(OpenStation station) {
        var cartons = IntStream.range(0, CARTONS)
                .mapToObj(no -> new PlannedCarton(
                        new CartonNo(Integer.toString(no)),
                        Optional.empty(),
                        Measures.UNKNOWN,
                        List.of(new PlannedLine(
                                new Sku("CUP-" + no % 50),
                                3,
                                Optional.empty(),
                                Optional.empty(),
                                Names.NONE,
                                Customs.NONE))))
                .toList();
        var staged = station.stage().cartons(HEAD, cartons.iterator());
        var source = new ImportSource("long.xlsx", Sha256.ZERO, Optional.empty(), 1, Map.of());
        var fact = new ImportFact.PackingListImported(
                staged.importId(), HEAD, source, staged.parts(), new ListTotals(CARTONS, 3L * CARTONS, 0));
        var stream = new StreamId(StreamKind.SHIPMENT, HEAD.id().toString());
        station.log()
                .append(List.of(new Draft(
                        station.ids().event(),
                        Actor.COMMAND_LINE,
                        station.clock().instant(),
                        FactPlace.in(stream),
                        fact)));
    }

    /// Says which pages were read.
    private final class Counted implements ListPages {
        private final ListPages lists;

        Counted(ListPages lists) {
            this.lists = lists;
        }

        @Override
        public Optional<ListSums> sums(ShipmentId shipment) {
            return lists.sums(shipment);
        }

        @Override
        public Map<CartonNo, CartonNo> listed(long list, Set<CartonNo> counted) {
            return lists.listed(list, counted);
        }

        @Override
        public List<PlannedCarton> contents(long list, Set<CartonNo> cartons) {
            assertThat(cartons).isEmpty();
            return lists.contents(list, cartons);
        }

        @Override
        public List<PlannedCarton> page(long list, int number) {
            pagesRead.add(number);
            return lists.page(list, number);
        }
    }

    /// Shipments whose whole lists nobody may read.
    private record Unread(Shipments shipments) implements Shipments {
        @Override
        public Optional<ShipmentHead> find(ShipmentId id) {
            return shipments.find(id);
        }

        @Override
        public List<ShipmentHead> named(String name) {
            return shipments.named(name);
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId id) {
            throw new AssertionError("the whole list is read");
        }

        @Override
        public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
            return shipments.cartonLabelled(id, label);
        }

        @Override
        public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
            return shipments.expected(id, carton);
        }
    }
}
