package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.REPORT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.station.stage.OutcomeKind;

class BoundCodesTest {
    private static final String CODE = "692345";
    private static final Sku MUG = new Sku("MUG");

    private final ShipmentPlan plan = Plans.of("1: MUG*3 TOWEL*1", "2: MUG*1");
    private final Floor floor = new Floor(plan).registers("MUG", "TOWEL");

    private void bind(Sku sku) {
        floor.told(new CodeBound(CODE, Optional.of(sku)));
    }

    private List<DiscrepancyType> cases() {
        var counting = new Discrepancies.Counting(
                plan, floor.of(plan.head().id()), floor.stateOf(plan.head().id()));
        return Discrepancies.of(counting, _ -> Names.NONE).stream()
                .map(found -> found.type())
                .toList();
    }

    @Test
    void earlierCountsOfACodeAreCountsOfWhatASupervisorSaidItIs() {
        floor.scans(Plans.label(1), "TOWEL", CODE, REPORT, CODE, REPORT, "MUG", CLOSE, CLOSE);
        assertThat(cases()).contains(DiscrepancyType.SHORT, DiscrepancyType.UNKNOWN_BARCODE);

        bind(MUG);

        assertThat(floor.received("1", "MUG")).isEqualTo(3);
        assertThat(floor.receipt().unknown()).isEmpty();
        assertThat(cases()).doesNotContain(DiscrepancyType.SHORT, DiscrepancyType.UNKNOWN_BARCODE);
    }

    @Test
    void aCodeIsTheSameWhateverTheScannerSaysOfItsSymbol() {
        floor.scans(Plans.label(1), "]C0" + CODE, REPORT);

        bind(MUG);

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void fromThenOnItCountsWithoutAStopAtEveryStation() {
        floor.scans(Plans.label(1), CODE, REPORT);
        bind(MUG);

        assertThat(floor.restart().shows(CODE)).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(floor.receiving().view().tallied().orElseThrow().received()).isEqualTo(2);
        var other = floor.otherStation("MUG", "TOWEL");
        assertThat(other.shows(Plans.label(2), CODE)).isEqualTo(OutcomeKind.CARTON_CLOSED);
    }

    @Test
    void aStationTakesItUpWithItsNextCarton() {
        floor.scans(Plans.label(1), CODE, REPORT);
        bind(MUG);
        assertThat(floor.shows(CODE)).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);

        floor.scans(REPORT, CLOSE, CLOSE, Plans.label(2));

        assertThat(floor.shows(CODE)).isEqualTo(OutcomeKind.INBOUND_COMPLETE);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
    }

    @Test
    void aStopThatWaitsForAnAnswerIsAnsweredByIt() {
        floor.scans(Plans.label(1), CODE);
        bind(MUG);

        assertThat(floor.restart().receiving().view().asking().stopped()).isFalse();
        assertThat(floor.shows("MUG")).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
    }

    @Test
    void itCanBeSaidOtherwiseAndTakenBack() {
        floor.scans(Plans.label(1), CODE, REPORT);
        bind(MUG);
        bind(new Sku("TOWEL"));
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
        assertThat(floor.received("1", "MUG")).isZero();

        floor.told(new CodeBound(CODE, Optional.empty()));

        assertThat(floor.received("1", "TOWEL")).isZero();
        assertThat(floor.receipt().unknown()).hasSize(1);
        assertThat(floor.restart().shows(CODE)).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
    }

    @Test
    void theOrderInWhichFactsComeChangesNothing() {
        floor.scans(Plans.label(1), CODE, REPORT);
        bind(new Sku("TOWEL"));
        floor.scans(CODE, REPORT);
        bind(MUG);
        var facts = new ArrayList<>(floor.log());
        var tallies = TallyFold.of(facts);
        assertThat(tallies.getFirst().counts().units()).containsEntry(MUG, new Count(2, 0));

        Collections.shuffle(facts, new Random(7));

        assertThat(TallyFold.of(facts)).isEqualTo(tallies);
        assertThat(InboundState.of(facts)).isEqualTo(InboundState.of(floor.log()));
    }
}
