package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.ACK;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.ELSEWHERE;
import static tallydock.domain.barcode.Command.HELP;
import static tallydock.domain.barcode.Command.KEEP;
import static tallydock.domain.barcode.Command.LINK;
import static tallydock.domain.barcode.Command.MISREAD;
import static tallydock.domain.barcode.Command.NO;
import static tallydock.domain.barcode.Command.REPORT;
import static tallydock.domain.barcode.Command.UNDO;
import static tallydock.domain.barcode.Command.UNEXP;

import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.NoteAnswer;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswer;
import tallydock.domain.fact.AnswerFact.UnknownAnswer;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;

class StationStopTest {
    private final Floor floor =
            new Floor(Plans.of("1: MUG*3 TOWEL*2", "2: LAMP*1")).registers("MUG", "TOWEL", "LAMP", "VASE");

    private List<Command> choices() {
        return floor.receiving().view().asking().choices().stream()
                .map(Choice::command)
                .toList();
    }

    @Test
    void aProductThatTheCartonDoesNotListStopsAndNamesWhereItBelongs() {
        var shown = floor.scans(Plans.label(1), "LAMP");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.UNEXPECTED_SKU);
        assertThat(shown.sound()).isEqualTo(SoundName.STOP);
        assertThat(shown.view().asking().stopped()).isTrue();
        assertThat(shown.view().asking().about()).containsExactly(new CartonNo("2"));
        assertThat(choices()).containsExactly(UNEXP, ELSEWHERE, UNDO);
        assertThat(shown.view().asking().choices().getFirst().isDefault()).isTrue();
    }

    @Test
    void aProductThatNoCartonListsCannotBelongToAnother() {
        floor.scans(Plans.label(1), "VASE");

        assertThat(choices()).containsExactly(UNEXP, UNDO);
        assertThat(floor.scans(ELSEWHERE).sound()).isEqualTo(SoundName.KNOCK);
    }

    @Test
    void theSafeAnswerToAnUnexpectedProductKeepsIt() {
        floor.scans(Plans.label(1), "LAMP", ACK, "MUG");

        assertThat(floor.received("1", "LAMP")).isEqualTo(1);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.UnexpectedAnswered.class))
                .extracting(AnswerFact.UnexpectedAnswered::answer)
                .containsExactly(UnexpectedAnswer.ACCEPTED);
    }

    @Test
    void aProductOfAnotherCartonIsNotCountedHereAndTheOtherCartonIsNoted() {
        assertThat(floor.scans(Plans.label(1), "LAMP", ELSEWHERE).sound()).isEqualTo(SoundName.UNDO);

        assertThat(floor.received("1", "LAMP")).isZero();
        assertThat(floor.facts(AnswerFact.UnexpectedAnswered.class).getFirst().other())
                .containsExactly(new CartonNo("2"));
    }

    @Test
    void everyUnexpectedUnitStopsAgain() {
        floor.scans(Plans.label(1), "LAMP", ACK);

        assertThat(floor.shows("LAMP")).isEqualTo(OutcomeKind.UNEXPECTED_SKU);
    }

    @Test
    void anUnknownBarcodeStopsAndReportIsTheSafeAnswerThatAsksForAPhoto() {
        var shown = floor.scans(Plans.label(1), "6923450118726");
        assertThat(shown.view().headline().code()).contains("6923450118726");
        assertThat(choices()).containsExactly(REPORT, MISREAD, LINK);

        floor.scans(ACK);

        assertThat(floor.receipt().unknown()).hasSize(1);
        assertThat(floor.facts(AnswerFact.UnknownAnswered.class).getFirst().answer())
                .isEqualTo(UnknownAnswer.REPORTED);
        assertThat(floor.facts(AnswerFact.PhotoAsked.class).getFirst().reason()).isEqualTo(PhotoReason.UNKNOWN_BARCODE);
    }

    @Test
    void aMisreadCodeIsTakenBackAndAsksForNoPhoto() {
        floor.scans(Plans.label(1), "692345", MISREAD, "MUG");

        assertThat(floor.receipt().unknown()).isEmpty();
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.PhotoAsked.class)).isEmpty();
    }

    @Test
    void theNamesOnTheFirstPrintedCardsStillAnswerAnUnknownCode() {
        floor.scans(Plans.label(1), "692345", UNEXP, "692345", Command.AGAIN);

        assertThat(floor.facts(AnswerFact.UnknownAnswered.class))
                .extracting(AnswerFact.UnknownAnswered::answer)
                .containsExactly(UnknownAnswer.REPORTED, UnknownAnswer.MISREAD);
    }

    @Test
    void linkingNeedsASupervisorAndThenCountsTheCodeFromThereOn() {
        floor.scans(Plans.label(1), "692345");
        assertThat(floor.scans(LINK).view().notice()).contains(OutcomeKind.NEEDS_SUPERVISOR);
        assertThat(floor.receiving().view().asking().stopped()).isTrue();

        floor.receiving().link(new Sku("MUG"), new Actor("boss"), floor.now());
        floor.scans("692345");

        assertThat(floor.received("1", "MUG")).isEqualTo(2);
        assertThat(floor.receipt().unknown()).isEmpty();
        assertThat(floor.facts(AnswerFact.BarcodeLinked.class).getFirst().supervisor())
                .isEqualTo(new Actor("boss"));
        assertThat(floor.restart().shows("692345")).isEqualTo(OutcomeKind.LINE_COMPLETE);
    }

    @Test
    void itemsScannedWhileStoppedKnockAndAreListedAndOneChoiceCountsThem() {
        var shown = floor.scans(Plans.label(1), "692345", "MUG", "TOWEL");

        assertThat(shown.sound()).isEqualTo(SoundName.KNOCK);
        assertThat(shown.view().notice()).contains(OutcomeKind.CHOOSE_FIRST);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        assertThat(shown.view().asking().held()).hasSize(2);
        assertThat(floor.received("1", "MUG")).isZero();

        assertThat(floor.shows(ACK)).isEqualTo(OutcomeKind.COUNT_HELD);
        floor.scans(KEEP);

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
        assertThat(floor.receiving().view().asking().held()).isEmpty();
    }

    @Test
    void scansMadeWhileStoppedCountOnceEvenOverARestart() {
        floor.scans(Plans.label(1), "692345", "MUG", ACK, KEEP);
        floor.restart().scans(KEEP);

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.NotesResolved.class)).hasSize(1);
    }

    @Test
    void scansMadeWhileStoppedCanBeLeftOut() {
        floor.scans(Plans.label(1), "692345", "MUG", ACK, NO, "TOWEL");

        assertThat(floor.received("1", "MUG")).isZero();
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.NotesResolved.class).getFirst().answer())
                .isEqualTo(NoteAnswer.LEFT_OUT);
    }

    @Test
    void aScanHeldBackThatStopsAgainHoldsTheRest() {
        floor.scans(Plans.label(1), "692345", "MUG", "LAMP", "TOWEL", ACK);

        assertThat(floor.shows(KEEP)).isEqualTo(OutcomeKind.UNEXPECTED_SKU);
        assertThat(floor.receiving().view().asking().held()).hasSize(1);
        floor.scans(ACK, KEEP);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
    }

    @Test
    void aCartonLabelScannedWhileStoppedOpensNothing() {
        floor.scans(Plans.label(1), "692345", Plans.label(2));

        assertThat(floor.receiving().view().carton().carton()).contains(new CartonNo("1"));
        assertThat(floor.receiving().view().asking().stopped()).isTrue();
    }

    @Test
    void aCommandThatIsNoChoiceKnocksAtAStopButHelpWorks() {
        floor.scans(Plans.label(1), "692345");

        assertThat(floor.scans(CLOSE).sound()).isEqualTo(SoundName.KNOCK);
        var help = floor.scans(HELP);
        assertThat(help.screen()).contains(HELP);
        assertThat(help.sound()).isEqualTo(SoundName.COMMAND);
        assertThat(help.view().asking().stopped()).isTrue();
    }

    @Test
    void undoAtAStopTakesTheUnitBack() {
        floor.scans(Plans.label(1), "LAMP", UNDO);

        assertThat(floor.received("1", "LAMP")).isZero();
        assertThat(floor.receiving().view().asking().stopped()).isFalse();
    }

    @Test
    void undoAtAStopTakesTheArmedDamageBackWithItsUnit() {
        floor.scans(Plans.label(1), Command.DAMAGED, "LAMP", UNDO);

        assertThat(floor.receipt().totals().damagedUnits()).isZero();
    }

    @Test
    void aStopIsStillThereAfterARestart() {
        floor.scans(Plans.label(1), "LAMP", "MUG");

        var view = floor.restart().receiving().view();
        assertThat(view.headline().kind()).isEqualTo(OutcomeKind.UNEXPECTED_SKU);
        assertThat(view.asking().held()).hasSize(1);
        assertThat(view.asking().choices()).isNotEmpty();
    }

    @Test
    void insideACartonThatTheListDoesNotHaveNothingIsUnexpected() {
        assertThat(floor.shows("FBA99ZZZZZZZU000001")).isEqualTo(OutcomeKind.CARTON_NOT_LISTED);

        assertThat(floor.shows("VASE")).isEqualTo(OutcomeKind.ACCEPTED);
    }

    @Test
    void aCodeOfTwoProductsStopsNamesBothAndCountsNeither() {
        floor.claims("MUG", "4006381333931", 1).claims("TOWEL", "4006381333931", 1);

        var shown = floor.scans(Plans.label(1), "4006381333931");

        assertThat(shown.view().asking().stopped()).isTrue();
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        assertThat(shown.view().asking().carriers()).containsExactly(new Sku("MUG"), new Sku("TOWEL"));
        assertThat(shown.view().carton().total().received()).isZero();
    }
}
