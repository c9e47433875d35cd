package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.UNDO;
import static tallydock.domain.barcode.Command.WEIGH;
import static tallydock.domain.barcode.Command.WHY_1;
import static tallydock.domain.barcode.Command.ZERO;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact.CartonWeighed;
import tallydock.domain.fact.CountFact.StepVoided;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Names;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.CartonWeight;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation.Shown;
import tallydock.wire.ReceiptJson;

class StationWeightTest {
    private static final String ONE = Plans.label(1);
    private static final String TWO = Plans.label(2);

    private final Floor floor = new Floor(Plans.of("1@12100: MUG*2", "2: LAMP*1")).registers("MUG", "LAMP");

    private Shown weighs(String carton, long grams) {
        return floor.receiving().weigh(new CartonNo(carton), Weighing.typed(grams, MemoryStation.NOON));
    }

    @Test
    void theCommandsAskTheScreenForAWeightAndForZero() {
        assertThat(floor.scans(ONE, WEIGH).screen()).contains(WEIGH);
        assertThat(floor.scans(ZERO).screen()).contains(ZERO);
    }

    @Test
    void withoutACartonThereIsNothingToWeigh() {
        var shown = floor.scans(WEIGH);

        assertThat(shown.screen()).isEmpty();
        assertThat(shown.view().notice()).contains(OutcomeKind.NOT_USABLE_HERE);
    }

    @Test
    void aWeightThatIsNearEnoughIsKeptAndIsNoCase() {
        floor.scans(ONE);
        var shown = weighs("1", 11_800);

        assertThat(shown.sound()).isEqualTo(SoundName.STABLE);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.WEIGHED);
        assertThat(shown.view().carton().weight()).contains(new CartonWeight(11_800, true, OptionalLong.of(12_100)));
        assertThat(shown.view().background().rows().getFirst().kind()).isEqualTo(RowKind.WEIGHED);
        assertThat(floor.facts(CartonWeighed.class)).hasSize(1);
        assertThat(floor.carton("1").types()).isEmpty();
        assertThat(floor.carton("1").weight()).isPresent();
    }

    @Test
    void oneThatIsOffIsACaseWithItsWeightsAndAsksForAPhoto() {
        floor.scans(ONE);
        var shown = weighs("1", 10_860);

        assertThat(shown.sound()).isEqualTo(SoundName.WARN);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.WEIGHT_OFF);
        assertThat(shown.view().headline().number()).isEqualTo(-1_240);
        assertThat(floor.facts(PhotoAsked.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.reason()).isEqualTo(PhotoReason.WEIGHT));
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.WEIGHT_VARIANCE);
        assertThat(cases()).containsExactly(new About.Weight(12_100, 10_860));
    }

    private List<About> cases() {
        var plan = Plans.of("1@12100: MUG*2", "2: LAMP*1");
        var counting = new Discrepancies.Counting(plan, TallyFold.of(floor.log()), InboundState.OPEN);
        return Discrepancies.of(counting, _ -> Names.NONE).stream()
                .filter(found -> found.type() == DiscrepancyType.WEIGHT_VARIANCE)
                .map(found -> found.about())
                .toList();
    }

    @Test
    void onlyAWeighedCartonSaysAWeightInTheJsonForm() {
        floor.scans(ONE, "MUG", "MUG", TWO);
        weighs("2", 4_000);
        var json = ReceiptJson.of(floor.receipt(), CountMode.UNIT, 1).path("cartons");

        assertThat(json.path(0).has("weighedKg")).isFalse();
        assertThat(json.path(1).path("weighedKg").decimalValue()).isEqualByComparingTo("4.000");
        assertThat(json.path(1).has("declaredKg")).isFalse();
        assertThat(json.path(1).path("weighedBy").asString()).isEqualTo("typed");
    }

    @Test
    void theLimitIsTheLargerOfThreePercentAndThreeHundredGrams() {
        floor.scans(ONE);
        weighs("1", 12_100 + 363);
        assertThat(floor.carton("1").types()).isEmpty();
        weighs("1", 12_100 + 364);
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.WEIGHT_VARIANCE);
    }

    @Test
    void whereTheListSaysNoWeightNothingCanDiffer() {
        floor.scans(TWO);
        var shown = weighs("2", 40_000);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.WEIGHED);
        assertThat(floor.carton("2").types()).isEmpty();
    }

    @Test
    void weighingAgainSupersedesAndBothStay() {
        floor.scans(ONE);
        weighs("1", 9_000);
        weighs("1", 12_000);

        assertThat(floor.facts(CartonWeighed.class)).hasSize(2);
        assertThat(floor.carton("1").types()).isEmpty();
        assertThat(floor.carton("1").weight().orElseThrow().weighed()).isEqualTo(12_000);
    }

    @Test
    void undoTakesAWeightBackAndTheOneBeforeHolds() {
        floor.scans(ONE);
        weighs("1", 12_000);
        weighs("1", 9_000);
        var shown = floor.scans(UNDO);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.TAKEN_BACK);
        assertThat(floor.facts(StepVoided.class)).hasSize(1);
        assertThat(floor.carton("1").weight().orElseThrow().weighed()).isEqualTo(12_000);
        assertThat(shown.view().carton().weight().orElseThrow().grams()).isEqualTo(12_000);
    }

    @Test
    void aClosedCartonIsWeighedAndStaysClosedWhenItsWeightIsTakenBack() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE);
        var weighed = weighs("1", 9_000);
        assertThat(weighed.view().headline().kind()).isEqualTo(OutcomeKind.CARTON_CLOSED);
        assertThat(weighed.view().notice()).contains(OutcomeKind.WEIGHT_OFF);

        var shown = floor.scans(UNDO);

        assertThat(shown.view().carton().closed()).isTrue();
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CARTON_CLOSED);
        assertThat(shown.view().notice()).contains(OutcomeKind.TAKEN_BACK);
        assertThat(floor.carton("1").weight()).isEmpty();
        assertThat(floor.shows(UNDO)).isEqualTo(OutcomeKind.WHY_REOPEN);
    }

    @Test
    void aWeightTakenBeforeTheCartonWasClosedDoesNotStandBeforeTheClosing() {
        floor.scans(ONE, "MUG");
        weighs("1", 12_000);
        floor.scans(CLOSE, CLOSE);

        assertThat(floor.shows(UNDO)).isEqualTo(OutcomeKind.WHY_REOPEN);
    }

    @Test
    void aCartonThatItsLastUnitClosedStaysClosedToo() {
        floor.scans(ONE, "MUG", "MUG");
        weighs("1", 12_000);
        assertThat(floor.scans(UNDO).view().carton().closed()).isTrue();

        assertThat(floor.scans(UNDO).view().carton().closed()).isFalse();
    }

    @Test
    void aWeightForACartonThatIsNotOpenAnyMoreIsNotTaken() {
        floor.scans(ONE, "MUG", "MUG", TWO);
        var shown = weighs("1", 12_000);

        assertThat(shown.view().notice()).contains(OutcomeKind.NOT_USABLE_HERE);
        assertThat(floor.facts(CartonWeighed.class)).isEmpty();
    }

    @Test
    void aReopenedCartonKeepsItsWeightThroughARestart() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE);
        weighs("1", 12_000);
        floor.restart();
        assertThat(floor.receiving().view().carton().weight()).isPresent();
        floor.scans(UNDO);
        weighs("1", 11_000);

        floor.scans(UNDO, UNDO, WHY_1);

        assertThat(floor.carton("1").weight()).isEmpty();
        assertThat(floor.carton("1").types()).isEqualTo(Set.of());
    }

    @Test
    void aBlindCountTellsNothingOfTheDeclaredWeight() {
        floor.under(StationRules.USUAL.blindly());
        floor.scans(ONE);
        var shown = weighs("1", 5_000);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.WEIGHED);
        assertThat(shown.view().carton().weight().orElseThrow().declared()).isEmpty();
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.WEIGHT_VARIANCE);
    }
}
