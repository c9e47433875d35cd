package tallydock.domain.station;

import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.warehouse.SecondBoxId;
import tallydock.domain.fact.AnswerFact.CartonParked;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.SecondBoxOpened;
import tallydock.domain.fact.CountMode;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.Tally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// What a carton label does: it opens its carton, or asks first.
final class CartonWork {
    private final Turn turn;

    CartonWork(Turn turn) {
        this.turn = turn;
    }

    void label(Reading.CartonRead read) {
        asksFirst(read).ifPresentOrElse(reason -> ask(reason, read), () -> open(read));
    }

    /// A label that only another shipment knows.
    void labelOfOther(ShipmentId shipment, Reading.CartonRead read) {
        if (unfinished().isPresent()) {
            turn.note(NoteReason.ASKED_OTHER_SHIPMENT, read.scan());
            turn.ask(new Question.OtherShipment(shipment, read));
            turn.showQuestionOr(Headlines.idle(turn.told()));
        } else {
            goAway(shipment, read);
        }
    }

    /// Opens the carton; one that is still being counted is set aside and keeps its count.
    void open(Reading.CartonRead read) {
        park(read);
        var outcome = turn.apply(turn.receiving().decide(read, turn.armed()));
        switch (outcome) {
            case Outcome.SameCarton _ -> turn.notice(OutcomeKind.SAME_CARTON);
            case Outcome.CartonOpenedAgain again -> turn.show(Headline.of(OutcomeKind.CARTON_AGAIN, again.carton()));
            default -> turn.show(Headline.of(opened(read.carton()), read.carton()));
        }
    }

    /// Another carton bears the label that was read: it gets a name of its own, and is counted apart.
    void openSecond(Reading.CartonRead read) {
        var found = turn.context().ids().event();
        var name = new CartonNo(SecondBoxId.of(found.value()).code());
        park(new Reading.CartonRead(name, name.text(), read.scan()));
        var tally = turn.context().ids().tally();
        turn.take(new Step(found, tally, new SecondBoxOpened(name, read.carton(), mode(), read.scan())));
        turn.add(new PhotoAsked(found, PhotoReason.DUPLICATE_LABEL));
        turn.arm(Armed.NOTHING);
        turn.forgetPassing();
        turn.forScreen(Command.SECOND_BOX);
        turn.show(Headline.of(OutcomeKind.SECOND_BOX, name).withCode(name.text()));
    }

    void goAway(ShipmentId shipment, Reading.CartonRead read) {
        park(read);
        turn.forgetPassing();
        turn.goAway(new StationStep.Away(shipment, read, Optional.empty()));
    }

    private void park(Reading.CartonRead next) {
        unfinished()
                .filter(tally -> !tally.carton().equals(Optional.of(next.carton())))
                .filter(_ -> mode() == CountMode.UNIT)
                .ifPresent(tally -> turn.add(
                        tally.id(), new CartonParked(tally.carton().orElseThrow(), next.carton(), next.scan())));
    }

    private OutcomeKind opened(CartonNo carton) {
        if (!turn.plan().lists(carton)) {
            return OutcomeKind.CARTON_NOT_LISTED;
        }
        return mode() == CountMode.CARTON ? OutcomeKind.CARTON_RECEIVED : OutcomeKind.CARTON_OPENED;
    }

    private Optional<NoteReason> asksFirst(Reading.CartonRead read) {
        var carton = read.carton();
        var own = turn.ofCarton(carton);
        if (own.isEmpty() && turn.plan().elsewhere(carton).isPresent()) {
            return Optional.of(NoteReason.ASKED_COUNTED_ELSEWHERE);
        }
        if (mode() == CountMode.CARTON || isOpen(carton)) {
            return Optional.empty();
        }
        if (own.filter(Tally::closed).isPresent()) {
            return Optional.of(NoteReason.ASKED_REOPEN);
        }
        return unfinished().map(_ -> NoteReason.ASKED_PARK);
    }

    private void ask(NoteReason reason, Reading.CartonRead read) {
        turn.note(reason, read.scan());
        turn.showQuestionOr(Headline.of(OutcomeKind.OTHER_CARTON, read.carton()));
    }

    private boolean isOpen(CartonNo carton) {
        return turn.open().flatMap(Tally::carton).filter(carton::equals).isPresent();
    }

    private Optional<Tally> unfinished() {
        return turn.open().filter(tally -> tally.carton().isPresent() && !tally.closed());
    }

    private CountMode mode() {
        return turn.context().rules().mode();
    }
}
