package tallydock.domain.station;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.fact.AnswerFact.NoteAnswer;
import tallydock.domain.fact.AnswerFact.NotesResolved;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.told.Question;

/// Takes one reading: holds it back while stopped, answers the open question with it, or counts it.
final class ScanWork {
    private final Turn turn;
    private final Answers answers;

    ScanWork(Turn turn) {
        this.turn = turn;
        this.answers = new Answers(turn, this);
    }

    void take(Reading reading) {
        switch (reading) {
            case Reading.BrokenCommandRead broken -> {
                turn.note(NoteReason.BROKEN_COMMAND, broken.scan());
                turn.notice(OutcomeKind.NOT_A_COMMAND);
            }
            case Reading.CommandRead command -> command(command);
            default -> goods(reading);
        }
    }

    /// A label that only another shipment knows. While stopped it is not held: it could not be counted here
    /// afterwards.
    void takeOther(ShipmentId shipment, Reading.CartonRead read) {
        if (turn.stopped()) {
            turn.note(NoteReason.NOT_USABLE_HERE, read.scan());
            turn.notice(OutcomeKind.CHOOSE_FIRST);
        } else if (!answered(read) && !isAwayAfterDefaults(read)) {
            if (turn.stopped()) {
                takeOther(shipment, read);
            } else {
                new CartonWork(turn).labelOfOther(shipment, read);
            }
        }
    }

    /// Takes a scan that was held back, when no stop is open.
    void again(Reading reading) {
        var question = turn.question().filter(asked -> !(asked instanceof Question.CountHeld));
        boolean isAnswer = reading instanceof Reading.CartonRead read
                && question.filter(asked -> asked.asksAbout(read.carton())).isPresent();
        question.filter(Answers::acts).ifPresent(asked -> answers.takeDefault(asked, reading.scan()));
        if (!isAnswer) {
            count(reading);
        }
    }

    /// Counts a scan that was taken for a bounce.
    void countIt(ScanRow row) {
        turn.add(new NotesResolved(List.of(row.fact()), NoteAnswer.COUNTED));
        goods(turn.context().reader().read(row.countable().orElseThrow()));
    }

    /// The last scan, where it was taken for a bounce and can still be counted.
    Optional<ScanRow> lastRepeat() {
        return turn.told().rows().stream()
                .findFirst()
                .filter(row -> row.countable().isPresent());
    }

    private void goods(Reading reading) {
        if (turn.stopped()) {
            turn.note(NoteReason.WHILE_STOPPED, reading.scan());
            turn.notice(OutcomeKind.CHOOSE_FIRST);
        } else if (!answered(reading) && !isAwayAfterDefaults(reading)) {
            if (turn.stopped()) {
                goods(reading);
            } else {
                count(reading);
            }
        }
    }

    /// The label a question is about, scanned again, means yes.
    private boolean answered(Reading reading) {
        var question = turn.question();
        boolean isAnswer = reading instanceof Reading.CartonRead read
                && question.filter(asked -> asked.asksAbout(read.carton())).isPresent();
        if (isAnswer) {
            turn.note(NoteReason.ANSWERED, reading.scan());
            answers.takeDefault(question.orElseThrow(), reading.scan());
        }
        return isAnswer;
    }

    /// Takes the defaults of the questions that are open; true when they led to another shipment.
    private boolean isAwayAfterDefaults(Reading reading) {
        var question = turn.question().filter(Answers::acts);
        while (question.isPresent() && !turn.isAway()) {
            answers.takeDefault(question.orElseThrow(), reading.scan());
            turn.hush();
            question = turn.question().filter(Answers::acts);
        }
        if (turn.isAway()) {
            turn.goOnWith(reading);
        }
        return turn.isAway();
    }

    private void count(Reading reading) {
        switch (reading) {
            case Reading.CartonRead carton -> new CartonWork(turn).label(carton);
            case Reading.UnitRead unit -> new UnitWork(turn).unit(unit);
            case Reading.UnknownRead unknown -> new UnitWork(turn).unknown(unknown);
            case Reading.CommandRead command -> new CommandWork(turn).command(command);
            case Reading.BrokenCommandRead broken -> take(broken);
        }
    }

    private void command(Reading.CommandRead read) {
        boolean stopped = turn.stopped();
        boolean typing = turn.armed().typed().isPresent()
                && !stopped
                && turn.question().filter(Answers::acts).isEmpty();
        var repeat = lastRepeat().filter(_ -> read.command() == Command.AGAIN && !stopped);
        if (repeat.isPresent()) {
            turn.note(NoteReason.ANSWERED, read.scan());
            countIt(repeat.orElseThrow());
        } else if (typing
                || turn.question().filter(asked -> answers.take(asked, read)).isEmpty()) {
            unanswered(read);
        }
    }

    private void unanswered(Reading.CommandRead read) {
        boolean ofTheScreen = read.command().place() == CommandPlace.EVERYWHERE || read.command() == Command.PHOTO;
        if (ofTheScreen) {
            new CommandWork(turn).command(read);
        } else if (turn.stopped()) {
            turn.note(NoteReason.NOT_USABLE_HERE, read.scan());
            turn.notice(OutcomeKind.CHOOSE_FIRST);
        } else if (!goesOn(read.command()) || !isAwayAfterDefaults(read)) {
            new CommandWork(turn).command(read);
        }
    }

    /// Whether it is part of counting, so that it takes the default of an open question for granted.
    private static boolean goesOn(Command command) {
        return command.place() == CommandPlace.COUNTING
                || command.place() == CommandPlace.QUANTITY
                || command == Command.HAZARD;
    }
}
