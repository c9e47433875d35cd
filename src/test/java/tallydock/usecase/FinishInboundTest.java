package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.ACK;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.DONE;
import static tallydock.domain.barcode.Command.NO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.InboundFact.BlindCountChosen;
import tallydock.domain.fact.InboundFact.InboundFinished;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;

/// The end of an inbound at the station, by the command that says "that was all", and a blind count that a supervisor
/// chose for it.
class FinishInboundTest {
    private static final String ONE = Plans.label(1);
    private static final String TWO = Plans.label(2);

    private final Floor floor =
            new Floor(Plans.of("1: MUG*2", "2: LAMP*1", "3: CUP*4")).registers("MUG", "LAMP", "CUP");

    private boolean isFinished() {
        return floor.stateOf(floor.receiving().shipment().id()).isFinished();
    }

    @Test
    void withCartonsMissingItFirstSaysHowManyAndAsks() {
        var shown = floor.scans(ONE, "MUG", "MUG", DONE);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.FINISH_INBOUND);
        assertThat(shown.view().headline().number()).isEqualTo(2);
        assertThat(shown.sound()).isEqualTo(SoundName.WARN);
        assertThat(shown.view().asking().choices()).extracting(Choice::command).containsExactly(NO, DONE);
        assertThat(isFinished()).isFalse();
    }

    @Test
    void theSameCommandAgainFinishesItAndKeepsTheScan() {
        var shown = floor.scans(ONE, "MUG", "MUG", DONE, DONE);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.INBOUND_FINISHED);
        assertThat(shown.view().asking().choices()).isEmpty();
        assertThat(isFinished()).isTrue();
        assertThat(floor.log())
                .flatExtracting(recorded -> recorded.fact().stream().toList())
                .filteredOn(InboundFinished.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(((InboundFinished) fact).scan()).isPresent());
    }

    @Test
    void theSafeAnswerAndTheNextScanGoOn() {
        floor.scans(ONE, "MUG", "MUG", DONE, ACK);
        assertThat(isFinished()).isFalse();

        assertThat(floor.shows(DONE, TWO)).isEqualTo(OutcomeKind.CARTON_OPENED);
        assertThat(floor.shows("LAMP", DONE, NO)).isEqualTo(OutcomeKind.START);
        assertThat(isFinished()).isFalse();
    }

    @Test
    void theQuestionIsStillThereAfterARestart() {
        floor.scans(ONE, "MUG", "MUG", DONE);

        floor.restart();

        assertThat(floor.receiving().view().headline().kind()).isEqualTo(OutcomeKind.FINISH_INBOUND);
        assertThat(floor.shows(DONE)).isEqualTo(OutcomeKind.INBOUND_FINISHED);
    }

    @Test
    void anOpenCartonIsToBeClosedFirst() {
        var shown = floor.scans(ONE, "MUG", DONE);

        assertThat(shown.view().notice()).contains(OutcomeKind.CLOSE_FIRST);
        assertThat(isFinished()).isFalse();
        assertThat(floor.shows(CLOSE, CLOSE, DONE, DONE)).isEqualTo(OutcomeKind.INBOUND_FINISHED);
    }

    @Test
    void withEveryCartonInItIsFinishedAtOnce() {
        floor.scans(ONE, "MUG", "MUG", TWO, "LAMP", Plans.label(3), "CUP", "CUP", "CUP", "CUP");

        assertThat(floor.shows(DONE)).isEqualTo(OutcomeKind.INBOUND_COMPLETE);
        assertThat(isFinished()).isTrue();
    }

    @Test
    void finishingChangesNoCount() {
        floor.scans(ONE, "MUG", CLOSE, CLOSE);
        var before = floor.receipt();

        floor.scans(DONE, DONE);

        assertThat(floor.receipt()).isEqualTo(before);
    }

    @Test
    void aBlindCountThatASupervisorChoseHidesWhatIsExpectedAtEveryStation() {
        floor.told(new BlindCountChosen(true));
        var elsewhere = floor.otherStation("MUG", "LAMP", "CUP");

        for (var each : List.of(floor, elsewhere)) {
            var view = each.scans(ONE, "MUG", "MUG", "MUG").view();
            assertThat(view.headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
            assertThat(view.tallied().orElseThrow().expected()).isEmpty();
            assertThat(view.background().progress().blind()).isTrue();
        }
    }

    @Test
    void aStationThatCountsTakesUpTheChoiceWhenItLooksAgain() {
        assertThat(floor.scans(ONE, "MUG").view().tallied().orElseThrow().expected())
                .isEqualTo(Optional.of(2L));

        floor.told(new BlindCountChosen(true));
        var blind = floor.receiving().refreshed();

        assertThat(blind.carton().total().expected()).isEmpty();
        assertThat(blind.carton().total().received()).isEqualTo(1);
        floor.told(new BlindCountChosen(false));
        assertThat(floor.receiving().refreshed().carton().total().expected()).isEqualTo(Optional.of(2L));
    }

    @Test
    void aStationThatCountsTakesUpTheChoiceWithTheNextCartonAtTheLatest() {
        floor.scans(ONE, "MUG");
        floor.told(new BlindCountChosen(true));
        assertThat(floor.scans("MUG").view().background().progress().blind()).isFalse();

        var opened = floor.scans(TWO, TWO).view();

        assertThat(opened.background().progress().blind()).isTrue();
        assertThat(opened.carton().total().expected()).isEmpty();
        assertThat(floor.scans("LAMP").view().tallied().orElseThrow().expected())
                .isEmpty();
    }

    @Test
    void aBlindCountComesToTheSameReceipt() {
        var open = new Floor(Plans.of("1: MUG*2", "2: LAMP*1", "3: CUP*4")).registers("MUG", "LAMP", "CUP");
        floor.told(new BlindCountChosen(true));
        for (var each : List.of(floor, open)) {
            each.scans(ONE, "MUG", "MUG", "MUG", CLOSE, TWO, CLOSE);
        }
        open.scans(CLOSE);

        assertThat(floor.receipt()).isEqualTo(open.receipt());
    }
}
