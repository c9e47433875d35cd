package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.ACK;
import static tallydock.domain.barcode.Command.BACK;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.NO;
import static tallydock.domain.barcode.Command.UNDO;
import static tallydock.domain.barcode.Command.YES;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation.Shown;

class StationCartonTest {
    private static final String ONE = Plans.label(1);
    private static final String TWO = Plans.label(2);

    private final Floor floor = new Floor(Plans.of("1: MUG*2 TOWEL*1", "2: LAMP*1")).registers("MUG", "TOWEL", "LAMP");

    private Optional<CartonNo> openCarton() {
        return floor.receiving().view().carton().carton();
    }

    @Test
    void anotherCartonAsksWhetherToParkTheOpenOne() {
        var shown = floor.scans(ONE, "MUG", TWO);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.OTHER_CARTON);
        assertThat(shown.sound()).isEqualTo(SoundName.WARN);
        assertThat(openCarton()).contains(new CartonNo("1"));
    }

    @Test
    void theSameLabelAgainMeansYesAndTheParkedCartonKeepsItsCount() {
        floor.scans(ONE, "MUG", TWO, TWO);

        assertThat(openCarton()).contains(new CartonNo("2"));
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.CartonParked.class).getFirst().next()).isEqualTo(new CartonNo("2"));
    }

    @Test
    void anyNextScanMeansYesAndIsCountedThere() {
        var shown = floor.scans(ONE, "MUG", TWO, "LAMP");

        assertThat(floor.received("2", "LAMP")).isEqualTo(1);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CARTON_CLOSED);
    }

    @Test
    void noKeepsTheOpenCarton() {
        for (Object answer : List.of(NO, BACK, UNDO)) {
            floor.scans(ONE, "MUG", TWO, answer);

            assertThat(openCarton()).as("answer %s", answer).contains(new CartonNo("1"));
            assertThat(floor.receiving().view().asking().choices()).isEmpty();
        }
        assertThat(floor.received("1", "MUG")).isEqualTo(3);
    }

    @Test
    void theQuestionIsStillOpenAfterARestart() {
        floor.scans(ONE, "MUG", TWO);

        assertThat(floor.restart().receiving().view().headline().kind()).isEqualTo(OutcomeKind.OTHER_CARTON);
        floor.scans(YES);
        assertThat(openCarton()).contains(new CartonNo("2"));
    }

    @Test
    void comingBackToAParkedCartonIsReported() {
        floor.scans(ONE, "MUG", TWO, YES, ONE);
        var shown = floor.scans(YES);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CARTON_AGAIN);
        assertThat(shown.sound()).isEqualTo(SoundName.DUPLICATE);
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.DUPLICATE_CARTON);
        assertThat(shown.view().carton().total().received()).isEqualTo(1);
    }

    @Test
    void aDefaultTakenByTheNextScanMakesNoSoundOfItsOwn() {
        var shown = floor.scans(ONE, "MUG", TWO, YES, ONE, "MUG");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.LINE_COMPLETE);
        assertThat(shown.sound()).isEqualTo(SoundName.LINE);
    }

    @Test
    void theLabelOfACartonClosedBeforeAsksAndReopensByDefault() {
        var shown = floor.scans(ONE, "MUG", CLOSE, CLOSE, TWO, ONE);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CLOSED_BEFORE);
        assertThat(shown.sound()).isEqualTo(SoundName.DUPLICATE);

        floor.scans("MUG");

        assertThat(openCarton()).contains(new CartonNo("1"));
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.DUPLICATE_CARTON);
    }

    @Test
    void theOpenLabelAgainChangesNothing() {
        var shown = floor.scans(ONE, "MUG", ONE);

        assertThat(shown.view().notice()).contains(OutcomeKind.SAME_CARTON);
        assertThat(shown.sound()).isEqualTo(SoundName.KNOCK);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
    }

    @Test
    void aCartonThatAnotherStationHasOpenIsAskedAbout() {
        floor.scans(ONE, "MUG", "MUG");
        var second = floor.otherStation("MUG");

        Shown shown = second.scans(ONE);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.COUNTED_TWICE);
        assertThat(shown.sound()).isEqualTo(SoundName.DUPLICATE);
        assertThat(shown.view().asking().elsewhere().orElseThrow().units()).isEqualTo(2);
        assertThat(shown.view().asking().elsewhere().orElseThrow().open()).isTrue();

        second.scans(YES, "MUG");
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.COUNTED_TWICE);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
    }

    @Test
    void aCartonThatAnotherStationClosedCanBeLeft() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE);
        var second = floor.otherStation("MUG");

        assertThat(second.scans(ONE).view().asking().elsewhere().orElseThrow().open())
                .isFalse();
        second.scans(NO);

        assertThat(second.receiving().view().carton().carton()).isEmpty();
        assertThat(second.receiving().view().background().progress().cartonsDone())
                .isEqualTo(1);
        assertThat(floor.carton("1").types()).isEmpty();
    }

    @Test
    void countingByLabelsAsksNothingAndReceivesTheWholeCarton() {
        floor.under(StationRules.USUAL.with(CountMode.CARTON));

        assertThat(floor.shows(ONE)).isEqualTo(OutcomeKind.CARTON_RECEIVED);
        assertThat(floor.shows(TWO)).isEqualTo(OutcomeKind.CARTON_RECEIVED);
        assertThat(floor.receipt().totals().receivedUnits()).isEqualTo(4);
        assertThat(floor.receiving().view().background().progress().cartonsDone())
                .isEqualTo(2);
    }

    @Test
    void aLabelOfAnotherShipmentAsksAndGoesThere() {
        var both = new Floor(Plans.of("1: MUG*2"), otherShipment());
        both.registers("MUG", "LAMP");

        assertThat(both.shows(ONE, "MUG", "FBA99AAAAAA1U000001")).isEqualTo(OutcomeKind.OTHER_SHIPMENT);
        assertThat(both.scans("LAMP").view().carton().carton()).contains(new CartonNo("1"));

        assertThat(both.receiving().shipment()).isEqualTo(otherShipment().head());
        assertThat(both.of(otherShipment().head().id()).getFirst().counts().units())
                .hasSize(1);
        assertThat(both.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void lastScansTellWhatHappenedNewestFirst() {
        var rows = floor.scans(ONE, "MUG", "MUG", UNDO).view().background().rows();

        assertThat(rows.getFirst().kind()).isEqualTo(RowKind.UNDO);
        assertThat(rows.getFirst().units()).isEqualTo(-1);
        assertThat(rows).extracting(row -> row.kind()).endsWith(RowKind.ACCEPTED, RowKind.CARTON_OPENED);
        assertThat(floor.shows(TWO, ACK)).isEqualTo(OutcomeKind.CARTON_OPENED);
    }

    private static ShipmentPlan otherShipment() {
        var plan = Plans.of("1: LAMP*1 VASE*1");
        var refs = new ShipmentRefs(Optional.empty(), Optional.of("FBA99AAAAAA1"), Optional.empty(), Optional.empty());
        var head = new ShipmentHead(
                new ShipmentId(new UUID(2, 2)),
                plan.head().seller(),
                refs,
                plan.head().route());
        return new ShipmentPlan(head, plan.cartons());
    }
}
