package tallydock.domain.station;

import java.util.List;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact.NoteAnswer;
import tallydock.domain.fact.AnswerFact.NotesResolved;
import tallydock.domain.fact.AnswerFact.ReopenReason;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.HeldScan;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// Answers the question that is open: by a command that is one of its choices, or by its default.
final class Answers {
    private final Turn turn;
    private final ScanWork work;

    Answers(Turn turn, ScanWork work) {
        this.turn = turn;
        this.work = work;
    }

    /// False when the command is no answer to the question.
    boolean take(Question question, Reading.CommandRead read) {
        var command = Choices.meant(question, read.command(), turn.plan());
        var looks = new LookAnswers(turn);
        return switch (question) {
            case Question.Unexpected stop -> new StopAnswers(turn).take(stop, command, read);
            case Question.Unknown stop -> new StopAnswers(turn).take(stop, command, read);
            case Question.Prohibited stop -> new ProhibitedWork(turn).take(stop, command, read);
            case Question.OtherCarton other -> otherCarton(other, command, read);
            case Question.Over over -> looks.counted(over, command, read);
            case Question.BigQuantity big -> looks.counted(big, command, read);
            case Question.Damaged damaged -> looks.damaged(damaged, command, read);
            default -> ofWork(question, command, read);
        };
    }

    private boolean ofWork(Question question, Command command, Reading.CommandRead read) {
        var looks = new LookAnswers(turn);
        return switch (question) {
            case Question.Closing _ -> looks.closing(command, read);
            case Question.Finishing _ -> looks.finishing(command, read);
            case Question.WhyReopen why -> looks.why(why, command, read);
            default -> askedFirst(question, command, read.scan());
        };
    }

    private boolean otherCarton(Question.OtherCarton other, Command command, Reading.CommandRead read) {
        boolean isSecond = command == Command.SECOND_BOX && other.kind() != OutcomeKind.OTHER_CARTON;
        if (isSecond) {
            turn.note(NoteReason.ANSWERED, read.scan());
            new CartonWork(turn).openSecond(other.read());
        }
        return isSecond || askedFirst(other, command, read.scan());
    }

    private boolean askedFirst(Question question, Command command, RawScan scan) {
        boolean asksForHeld = question instanceof Question.CountHeld;
        boolean asksForRight = question instanceof Question.Permission;
        boolean yes = switch (command) {
            case YES -> !asksForRight;
            case KEEP -> asksForHeld;
            default -> false;
        };
        boolean no = switch (command) {
            case NO, BACK -> true;
            case ACK -> asksForRight;
            case UNDO -> !asksForHeld;
            default -> false;
        };
        if (yes) {
            turn.note(NoteReason.ANSWERED, scan);
            takeDefault(question, scan);
        } else if (no) {
            decline(question, scan);
        }
        return yes || no;
    }

    /// What the next scan does to a question before it is taken itself. `scan` is that scan.
    void takeDefault(Question question, RawScan scan) {
        switch (question) {
            case Question.OtherCarton other -> new CartonWork(turn).open(other.read());
            case Question.OtherShipment other -> new CartonWork(turn).goAway(other.shipment(), other.read());
            case Question.WhyReopen why -> new LookAnswers(turn).reopen(why, ReopenReason.NOT_SAID, scan);
            case Question.CountHeld _ -> countHeld();
            default -> turn.forgetPassing();
        }
    }

    /// Whether its default does something; what only tells is settled by whatever comes next.
    static boolean acts(Question question) {
        return question instanceof Question.OtherCarton
                || question instanceof Question.OtherShipment
                || question instanceof Question.WhyReopen
                || question instanceof Question.CountHeld;
    }

    /// Takes the scans made while stopped in their order, until one of them stops again.
    private void countHeld() {
        while (!turn.told().held().isEmpty() && !turn.stopped() && !turn.isAway()) {
            var next = turn.told().held().getFirst();
            turn.add(new NotesResolved(List.of(next.note()), NoteAnswer.COUNTED));
            work.again(turn.context().reader().read(next.scan()));
        }
    }

    private void decline(Question question, RawScan scan) {
        if (question instanceof Question.CountHeld) {
            var notes = turn.told().held().stream().map(HeldScan::note).toList();
            turn.add(new NotesResolved(notes, NoteAnswer.LEFT_OUT));
        }
        new LookAnswers(turn).settle(scan, Headline.of(OutcomeKind.ANSWERED));
    }
}
