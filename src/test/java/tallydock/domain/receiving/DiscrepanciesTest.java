package tallydock.domain.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Seen;
import tallydock.domain.discrepancy.Discrepancy.Units;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Counts;
import tallydock.domain.receiving.CountedTally.Span;
import tallydock.domain.receiving.Discrepancies.Counting;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.StationId;

class DiscrepanciesTest {
    private static final StationId NORTH = new StationId(new UUID(0, 1));
    private static final StationId SOUTH = new StationId(new UUID(0, 2));
    private static final Names CUP = new Names(Optional.of("杯"), Optional.of("Cup"));
    private static final InboundState FINISHED =
            new InboundState(false, Optional.of(new FactOrder(new Hlc(1000_000L << 16), NORTH, 1000)));
    private static final Optional<CartonNo> A1 = Optional.of(new CartonNo("A1"));

    @Test
    void nothingIsMissingBeforeSomebodyBegan() {
        assertThat(cases(plan(carton("A1", line("CUP", 5))), InboundState.OPEN)).isEmpty();
    }

    @Test
    void whatMayStillComeIsNoCaseWhileTheInboundIsInWork() {
        var plan = plan(carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));
        var begun = tally("A1", 10, NORTH, units("CUP", 3, 1));

        assertThat(cases(plan, InboundState.OPEN, begun))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.DAMAGED);
        assertThat(StillExpected.of(plan, List.of(begun), InboundState.OPEN))
                .isEqualTo(new StillExpected(plan.head(), 1, 1, 7));
    }

    @Test
    void unitsThatLackInAClosedCartonAreACaseAtOnce() {
        var plan = plan(carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));
        var closed = closed(tally("A1", 10, NORTH, units("CUP", 3, 0)), 20);

        assertThat(cases(plan, InboundState.OPEN, closed))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.SHORT);
        assertThat(StillExpected.of(plan, List.of(closed), InboundState.OPEN))
                .isEqualTo(new StillExpected(plan.head(), 1, 0, 5));
    }

    @Test
    void aFinishedInboundMissesEveryCartonThatNobodyScanned() {
        var plan = plan(carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5)));

        assertThat(cases(plan, FINISHED, tally("A1", 10, NORTH, units("CUP", 3, 0))))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.SHORT, DiscrepancyType.MISSING_CARTON);
        assertThat(cases(plan, FINISHED))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.MISSING_CARTON, DiscrepancyType.MISSING_CARTON);
    }

    @Test
    void aCartonOpenedAfterTheEndIsShortOnlyOnceItIsClosed() {
        var plan = plan(carton("A1", line("CUP", 5)));
        var late = tally("A1", 2000, NORTH, units("CUP", 3, 0));

        assertThat(cases(plan, FINISHED, late)).isEmpty();
        assertThat(cases(plan, FINISHED, closed(late, 2010)))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.SHORT);
    }

    @Test
    void aCartonThatIsAsDeclaredIsNoCase() {
        var plan = plan(carton("A1", line("CUP", 5)));

        assertThat(cases(plan, tally("A1", 10, NORTH, units("CUP", 5, 0)))).isEmpty();
    }

    @Test
    void lackingAndDamagedUnitsAreTwoCasesOfOneLineWithItsName() {
        var plan = plan(carton("A1", line("CUP", 5)));

        assertThat(cases(plan, tally("A1", 10, NORTH, units("CUP", 3, 2))))
                .containsExactly(
                        new Discrepancy(
                                plan.head(), DiscrepancyType.SHORT, A1, cup(), new Units(5, 3, 2), seen(10, NORTH)),
                        new Discrepancy(
                                plan.head(), DiscrepancyType.DAMAGED, A1, cup(), new Units(5, 3, 2), seen(10, NORTH)));
        assertThat(new Units(5, 3, 2).difference()).isEqualTo(-2);
    }

    @Test
    void aCartonNobodySawIsMissingSinceCountingBeganAndWasAtNoStation() {
        var plan = plan(carton("A1", line("CUP", 5)), carton("A2", line("CUP", 5), line("PLATE", 2)));

        assertThat(cases(plan, tally("A1", 10, NORTH, units("CUP", 5, 0))))
                .containsExactly(new Discrepancy(
                        plan.head(),
                        DiscrepancyType.MISSING_CARTON,
                        Optional.of(new CartonNo("A2")),
                        new About.Content(),
                        new Units(7, 0, 7),
                        seen(10)));
    }

    @Test
    void aCartonCountedByTwoStationsNamesBothAndTheEarlierMoment() {
        var plan = plan(carton("A1", line("CUP", 5)));

        assertThat(cases(plan, tally("A1", 10, NORTH, units("CUP", 5, 0)), tally("a1", 30, SOUTH, units("CUP", 4, 0))))
                .containsExactly(new Discrepancy(
                        plan.head(),
                        DiscrepancyType.COUNTED_TWICE,
                        A1,
                        new About.Content(),
                        new Units(5, 5, 5),
                        seen(10, NORTH, SOUTH)));
    }

    @Test
    void whatTheListDoesNotKnowIsACaseOfItsCarton() {
        var plan = plan(carton("A1", line("CUP", 5)));
        var unknown = new TreeMap<>(Map.of("???", 3L));
        var extra = new Counts(
                new TreeMap<>(Map.of(new Sku("CUP"), new Count(5, 0), new Sku("FORK"), new Count(2, 0))), unknown);

        assertThat(cases(
                        plan,
                        tally("A1", 10, NORTH, extra),
                        tally("A9", 20, SOUTH, units("CUP", 1, 0)),
                        tally("", 40, SOUTH, units("CUP", 2, 0))))
                .extracting(
                        Discrepancy::type,
                        Discrepancy::carton,
                        Discrepancy::units,
                        found -> found.seen().stations())
                .containsExactly(
                        row(DiscrepancyType.UNEXPECTED_SKU, "A1", new Units(0, 2, 2), NORTH),
                        row(DiscrepancyType.UNEXPECTED_CARTON, "A9", new Units(0, 1, 1), SOUTH),
                        row(DiscrepancyType.LOOSE, "", new Units(0, 2, 2), SOUTH),
                        row(DiscrepancyType.UNKNOWN_BARCODE, "A1", new Units(0, 3, 3), NORTH));
    }

    private static Tuple row(DiscrepancyType type, String carton, Units units, StationId station) {
        return tuple(type, number(carton), units, Set.of(station));
    }

    private static List<Discrepancy> cases(ShipmentPlan plan, CountedTally... tallies) {
        return cases(plan, FINISHED, tallies);
    }

    private static List<Discrepancy> cases(ShipmentPlan plan, InboundState inbound, CountedTally... tallies) {
        return Discrepancies.of(new Counting(plan, List.of(tallies), inbound), _ -> CUP);
    }

    private static Seen seen(long second, StationId... stations) {
        return new Seen(Instant.ofEpochSecond(second), Set.copyOf(Arrays.asList(stations)));
    }

    @Test
    void twoBoxesWithNothingInCommonCannotBeOneWhateverTheirLabel() {
        var plan = plan(carton("A1", line("CUP", 5)));
        var north = closed(tally("A1", 10, NORTH, units("CUP", 5, 0)), 20);
        var south = closed(tally("A1", 30, SOUTH, units("LAMP", 2, 0)), 40);

        var found = cases(plan, north, south);

        assertThat(found)
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.DUPLICATE_LABEL, DiscrepancyType.COUNTED_TWICE);
        var boxes = (About.Boxes) found.getFirst().about();
        assertThat(boxes.boxes()).extracting(Discrepancy.Box::station).containsExactly(NORTH, SOUTH);
        assertThat(boxes.boxes()).extracting(Discrepancy.Box::units).containsExactly(5L, 2L);
    }

    @Test
    void countsThatDifferInNumbersAreMiscountsOfOneBox() {
        var plan = plan(carton("A1", line("CUP", 5)));
        var north = closed(tally("A1", 10, NORTH, units("CUP", 5, 0)), 20);
        var south = closed(tally("A1", 30, SOUTH, units("CUP", 3, 0)), 40);
        var stillOpen = tally("A1", 30, SOUTH, units("LAMP", 2, 0));

        assertThat(cases(plan, north, south))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.COUNTED_TWICE);
        assertThat(cases(plan, north, stillOpen))
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.COUNTED_TWICE);
    }

    @Test
    void twoWeightsFartherApartThanTheRuleAreOfTwoBoxes() {
        var plan = plan(carton("A1", line("CUP", 5)));
        var north = tally("A1", 10, NORTH, units("CUP", 5, 0));
        var south = tally("A1", 30, SOUTH, units("CUP", 5, 0));

        assertThat(cases(plan, weighing(north, 10_000), weighing(south, 10_301)))
                .extracting(Discrepancy::type)
                .contains(DiscrepancyType.DUPLICATE_LABEL);
        assertThat(cases(plan, weighing(north, 10_000), weighing(south, 10_300)))
                .extracting(Discrepancy::type)
                .doesNotContain(DiscrepancyType.DUPLICATE_LABEL);
    }

    private static CountedTally weighing(CountedTally tally, long grams) {
        var weighed = new CountedTally.Weighed(tally.span().opened(), grams, false);
        return new CountedTally(
                tally.id(),
                tally.carton(),
                tally.span(),
                tally.again(),
                tally.whole(),
                tally.counts(),
                new CountedTally.Found(Optional.of(weighed), List.of()));
    }

    private static About cup() {
        return new About.Item(new Sku("CUP"), CUP);
    }

    private static Optional<CartonNo> number(String carton) {
        return Optional.of(carton).filter(no -> !no.isEmpty()).map(CartonNo::new);
    }

    private static CountedTally closed(CountedTally tally, long second) {
        var opened = tally.span().opened();
        var span = new Span(opened, opened, Optional.of(new FactOrder(new Hlc((second * 1000) << 16), NORTH, second)));
        return new CountedTally(tally.id(), tally.carton(), span, 0, false, tally.counts());
    }

    /// Opened at this second; an empty number means loose goods.
    private static CountedTally tally(String carton, long second, StationId station, Counts counts) {
        var opened = new FactOrder(new Hlc((second * 1000) << 16), station, second);
        var span = new Span(opened, opened, Optional.empty());
        return new CountedTally(new TallyId(new UUID(7, second)), number(carton), span, 0, false, counts);
    }

    private static Counts units(String sku, long received, long damaged) {
        return new Counts(new TreeMap<>(Map.of(new Sku(sku), new Count(received, damaged))), new TreeMap<>());
    }

    private static ShipmentPlan plan(PlannedCarton... cartons) {
        var head = new ShipmentHead(new ShipmentId(new UUID(1, 1)), SellerId.OWN, ShipmentRefs.NONE, Route.UNKNOWN);
        return new ShipmentPlan(head, List.of(cartons));
    }

    private static PlannedCarton carton(String no, PlannedLine... lines) {
        return new PlannedCarton(new CartonNo(no), Optional.empty(), Measures.UNKNOWN, List.of(lines));
    }

    private static PlannedLine line(String sku, long qty) {
        return new PlannedLine(new Sku(sku), qty, Optional.empty(), Optional.empty(), Names.NONE, Customs.NONE);
    }
}
