package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.HAZARD;
import static tallydock.domain.barcode.Command.QUARANTINE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.usecase.inbound.DecideQuarantine;
import tallydock.usecase.inbound.DecideQuarantine.Goods;
import tallydock.usecase.inbound.TellInbound;

/// What a supervisor says later of goods in quarantine.
class QuarantineDecidedTest {
    private static final Actor SUPERVISOR = new Actor("supervisor");
    private static final String ONE = Plans.label(1);

    private final Floor floor = new Floor(Plans.of("1: MUG*2 LAMP*1", "2: LAMP*1")).registers("MUG", "LAMP");
    private final DecideQuarantine decide =
            new DecideQuarantine(floor, new TellInbound(floor, new MemoryStation(floor.plan()), floor::now));

    private boolean says(QuarantineAnswer answer, Optional<Sku> sku) {
        var goods = new Goods(floor.plan().head().id(), Optional.of(new CartonNo("1")), sku);
        return decide.run(goods, answer, SUPERVISOR);
    }

    private List<DiscrepancyType> types() {
        return FloorCases.of(floor).stream().map(Discrepancy::type).toList();
    }

    @Test
    void goodsThatAreClearedCountAsGoodAgainAndItIsKeptWhoSaidSoAndWhy() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE);
        assertThat(types()).contains(DiscrepancyType.PROHIBITED);

        assertThat(says(QuarantineAnswer.PAPERS_SHOWN, Optional.of(new Sku("MUG"))))
                .isTrue();

        assertThat(types()).doesNotContain(DiscrepancyType.PROHIBITED);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.log().getLast()).satisfies(QuarantineDecidedTest::isTheWord);
    }

    private static void isTheWord(Recorded recorded) {
        assertThat(recorded.entry().header().actor()).isEqualTo(SUPERVISOR);
        assertThat(recorded.fact().orElseThrow())
                .isInstanceOfSatisfying(
                        QuarantineDecided.class,
                        word -> assertThat(word.answer()).isEqualTo(QuarantineAnswer.PAPERS_SHOWN));
    }

    @Test
    void goodsThatGoBackOrAreDestroyedStayACase() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE);

        assertThat(says(QuarantineAnswer.DESTROY, Optional.of(new Sku("MUG")))).isTrue();

        assertThat(types()).contains(DiscrepancyType.PROHIBITED);
    }

    @Test
    void foundAgainTheyAreProhibitedAgain() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE);
        says(QuarantineAnswer.NOT_PROHIBITED, Optional.of(new Sku("MUG")));

        floor.scans("MUG", HAZARD, QUARANTINE);

        assertThat(types()).contains(DiscrepancyType.PROHIBITED);
    }

    @Test
    void onlyTheGoodsThatAreMeantAreCleared() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE, "LAMP", HAZARD, QUARANTINE);
        says(QuarantineAnswer.NOT_PROHIBITED, Optional.of(new Sku("MUG")));

        assertThat(FloorCases.of(floor))
                .filteredOn(found -> found.type() == DiscrepancyType.PROHIBITED)
                .singleElement()
                .satisfies(found -> assertThat(found.about().toString()).contains("LAMP"));
    }

    @Test
    void aCartonAsAWholeIsClearedAsAWhole() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE, HAZARD, QUARANTINE);
        says(QuarantineAnswer.NOT_PROHIBITED, Optional.of(new Sku("MUG")));
        assertThat(types()).contains(DiscrepancyType.PROHIBITED);

        says(QuarantineAnswer.NOT_PROHIBITED, Optional.empty());

        assertThat(types()).doesNotContain(DiscrepancyType.PROHIBITED);
    }

    @Test
    void whatIsNotInQuarantineIsNotSpokenOf() {
        floor.scans(ONE, "MUG");
        int facts = floor.log().size();

        assertThat(says(QuarantineAnswer.RETURN, Optional.of(new Sku("MUG")))).isFalse();
        assertThat(floor.log()).hasSize(facts);
    }

    @Test
    void aStopThatIsOpenAtTheStationStaysOpenWhenItStartsAgain() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE, "???");
        says(QuarantineAnswer.NOT_PROHIBITED, Optional.of(new Sku("MUG")));
        floor.restart();

        assertThat(floor.receiving().view().headline().kind()).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
    }
}
