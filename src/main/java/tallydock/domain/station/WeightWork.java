package tallydock.domain.station;

import java.util.OptionalLong;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact.CartonWeighed;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.Tally;
import tallydock.domain.receiving.WeightRule;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;

/// Weighs the carton that is open, or was closed last.
final class WeightWork {
    private final Turn turn;

    WeightWork(Turn turn) {
        this.turn = turn;
    }

    /// The command asks the screen for a weight; without a carton there is nothing to weigh.
    void asked(Reading.CommandRead read) {
        if (turn.open().flatMap(Tally::carton).isEmpty()) {
            notUsable(read.scan());
        } else {
            forScreen(read);
        }
    }

    /// What the screen does without the count.
    void forScreen(Reading.CommandRead read) {
        turn.note(NoteReason.COMMAND, read.scan());
        turn.forScreen(read.command());
        turn.notice(OutcomeKind.UNDERSTOOD);
    }

    private void notUsable(RawScan scan) {
        turn.note(NoteReason.NOT_USABLE_HERE, scan);
        turn.notice(OutcomeKind.NOT_USABLE_HERE);
    }

    /// Takes the weight of the carton it was taken for; when another is open by now, whose weight it is is not known.
    void weighed(StationInput.Weighed weighed) {
        var tally = turn.open()
                .filter(open -> open.carton().filter(weighed.carton()::equals).isPresent());
        if (tally.isEmpty()) {
            turn.notice(OutcomeKind.NOT_USABLE_HERE);
            return;
        }
        var fact = turn.add(tally.orElseThrow().id(), new CartonWeighed(weighed.carton(), weighed.weighing()));
        long grams = weighed.weighing().grams();
        if (isOff(weighed.carton(), grams)) {
            turn.add(new PhotoAsked(fact, PhotoReason.WEIGHT));
            show(
                    tally.orElseThrow(),
                    OutcomeKind.WEIGHT_OFF,
                    grams - declared(weighed.carton()).orElse(grams));
        } else {
            show(tally.orElseThrow(), OutcomeKind.WEIGHED, grams);
        }
    }

    /// What a closed carton came to stays on the stage, and so does an open question.
    private void show(Tally tally, OutcomeKind kind, long number) {
        if (tally.closed() || turn.question().isPresent()) {
            turn.notice(kind);
        } else {
            turn.show(Headline.of(kind, tally.carton().orElseThrow()).withNumber(number));
        }
    }

    /// In a blind count nothing is told of what is declared before the carton is closed.
    private boolean isOff(CartonNo carton, long grams) {
        boolean isHidden = turn.context().rules().blind()
                && turn.open().filter(Tally::closed).isEmpty();
        var declared = declared(carton);
        return !isHidden && declared.isPresent() && WeightRule.RECEIVING.isOff(declared.getAsLong(), grams);
    }

    private OptionalLong declared(CartonNo carton) {
        return turn.plan().declaredGrams(carton);
    }
}
