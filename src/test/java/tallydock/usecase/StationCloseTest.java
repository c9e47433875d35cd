package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.QTY_3;
import static tallydock.domain.barcode.Command.QTY_50;
import static tallydock.domain.barcode.Command.RECOUNT;
import static tallydock.domain.barcode.Command.UNDO;
import static tallydock.domain.barcode.Command.WHY_2;
import static tallydock.domain.barcode.Command.YES;

import org.junit.jupiter.api.Test;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.ReopenReason;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;

class StationCloseTest {
    private static final String ONE = Plans.label(1);
    private static final String TWO = Plans.label(2);

    private final Floor floor = new Floor(Plans.of("1: MUG*2 TOWEL*1", "2: LAMP*1")).registers("MUG", "TOWEL", "LAMP");

    @Test
    void theLastMissingUnitClosesTheCarton() {
        assertThat(floor.shows(ONE, "MUG", "MUG")).isEqualTo(OutcomeKind.LINE_COMPLETE);
        var shown = floor.scans("TOWEL");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CARTON_CLOSED);
        assertThat(shown.sound()).isEqualTo(SoundName.COMPLETE);
        assertThat(shown.view().carton().closed()).isTrue();
        assertThat(shown.view().background().progress().cartonsDone()).isEqualTo(1);
    }

    @Test
    void aCloseAfterTheLastUnitClosedTheCartonEndsWhatIsArmed() {
        floor.scans(TWO, "LAMP", QTY_3);

        assertThat(floor.shows(CLOSE)).isEqualTo(OutcomeKind.CARTON_CLOSED);
        floor.scans("LAMP");

        assertThat(floor.received("2", "LAMP")).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackAfterAScannedCloseIsTheCloseAndNotTheUnit() {
        floor.scans(TWO, "LAMP", CLOSE, UNDO, WHY_2);

        assertThat(floor.received("2", "LAMP")).isEqualTo(1);
    }

    @Test
    void openingAClosedCartonAgainEndsWhatIsArmed() {
        floor.scans(TWO, "LAMP", CLOSE, QTY_50, UNDO, WHY_2, "LAMP");

        assertThat(floor.received("2", "LAMP")).isEqualTo(2);
    }

    @Test
    void theLastCartonCompletesTheInbound() {
        floor.scans(ONE, "MUG", "MUG", "TOWEL", TWO);
        var shown = floor.scans("LAMP");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.INBOUND_COMPLETE);
        assertThat(shown.view().background().progress().cartonsDone()).isEqualTo(2);
    }

    @Test
    void afterACompleteCartonTheNextLabelAsksNothing() {
        assertThat(floor.shows(ONE, "MUG", "MUG", "TOWEL", TWO)).isEqualTo(OutcomeKind.CARTON_OPENED);
    }

    @Test
    void aFurtherUnitReopensACompleteCartonWithoutReport() {
        assertThat(floor.shows(ONE, "MUG", "MUG", "TOWEL", "MUG")).isEqualTo(OutcomeKind.OVER);
        floor.scans(TWO, YES);

        assertThat(floor.received("1", "MUG")).isEqualTo(3);
        assertThat(floor.carton("1").types()).isEmpty();
        assertThat(floor.receiving().view().background().progress().cartonsDone())
                .isZero();
    }

    @Test
    void itsOwnLabelReopensACompleteCartonWithoutReport() {
        assertThat(floor.shows(ONE, "MUG", "MUG", "TOWEL", ONE)).isEqualTo(OutcomeKind.CARTON_OPENED);

        assertThat(floor.carton("1").types()).isEmpty();
    }

    @Test
    void undoAfterTheCartonClosedItselfOpensItAndTakesTheUnitBack() {
        var shown = floor.scans(ONE, "MUG", "MUG", "TOWEL", UNDO);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.TAKEN_BACK);
        assertThat(shown.view().carton().closed()).isFalse();
        assertThat(floor.received("1", "TOWEL")).isZero();
    }

    @Test
    void missingUnitsAreShownBeforeTheCartonCloses() {
        var shown = floor.scans(ONE, "MUG", CLOSE);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.SHORT_AT_CLOSE);
        assertThat(shown.view().headline().number()).isEqualTo(2);
        assertThat(shown.view().carton().closed()).isFalse();
        assertThat(floor.shows(CLOSE)).isEqualTo(OutcomeKind.CARTON_CLOSED);
        assertThat(floor.receiving().view().carton().closed()).isTrue();
    }

    @Test
    void recountGoesBackToCounting() {
        assertThat(floor.shows(ONE, "MUG", CLOSE, RECOUNT)).isEqualTo(OutcomeKind.IDLE);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.receiving().view().carton().closed()).isFalse();
    }

    @Test
    void aUnitFoundWhileClosingIsCountedAndTheCartonStaysOpen() {
        assertThat(floor.shows(ONE, "MUG", CLOSE, "MUG")).isEqualTo(OutcomeKind.LINE_COMPLETE);
        assertThat(floor.shows(CLOSE)).isEqualTo(OutcomeKind.SHORT_AT_CLOSE);
    }

    @Test
    void undoOfACloseAsksWhyAndOpensTheCarton() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE);

        assertThat(floor.shows(UNDO)).isEqualTo(OutcomeKind.WHY_REOPEN);
        assertThat(floor.shows(WHY_2)).isEqualTo(OutcomeKind.CARTON_OPENED);
        assertThat(floor.facts(AnswerFact.CartonReopened.class).getFirst().reason())
                .isEqualTo(ReopenReason.MISCOUNTED);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void anItemAnswersWhyWithNothingSaid() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE, UNDO, "MUG");

        assertThat(floor.facts(AnswerFact.CartonReopened.class).getFirst().reason())
                .isEqualTo(ReopenReason.NOT_SAID);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
    }
}
