package tallydock.domain.station;

import java.util.List;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswer;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswered;
import tallydock.domain.fact.AnswerFact.UnknownAnswer;
import tallydock.domain.fact.AnswerFact.UnknownAnswered;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.EventId;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// The answers to a stop. What was scanned is in the log already; an answer says what becomes of it.
final class StopAnswers {
    private final Turn turn;

    StopAnswers(Turn turn) {
        this.turn = turn;
    }

    /// False when the command is no answer to this stop.
    boolean take(Question.Unexpected stop, Command command, Reading.CommandRead read) {
        var others = turn.plan().cartonsWith(stop.sku());
        switch (command) {
            case UNEXP -> {
                turn.add(new UnexpectedAnswered(stop.unit(), UnexpectedAnswer.ACCEPTED, List.of(), read.scan()));
                turn.showQuestionOr(Headline.of(OutcomeKind.ANSWERED, stop.sku(), 0));
            }
            case ELSEWHERE -> {
                if (others.isEmpty()) {
                    return false;
                }
                takeBack(stop.unit(), read);
                turn.add(new UnexpectedAnswered(stop.unit(), UnexpectedAnswer.OTHER_CARTON, others, read.scan()));
            }
            case UNDO -> takeBack(stop.unit(), read);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// False when the command is no answer to this stop.
    boolean take(Question.Unknown stop, Command command, Reading.CommandRead read) {
        switch (command) {
            case REPORT -> {
                turn.add(new UnknownAnswered(stop.fact(), UnknownAnswer.REPORTED, read.scan()));
                turn.add(new PhotoAsked(stop.fact(), PhotoReason.UNKNOWN_BARCODE));
                turn.showQuestionOr(Headline.of(OutcomeKind.ANSWERED));
            }
            case MISREAD -> {
                takeBack(stop.fact(), read);
                turn.add(new UnknownAnswered(stop.fact(), UnknownAnswer.MISREAD, read.scan()));
            }
            case UNDO -> takeBack(stop.fact(), read);
            case LINK -> {
                turn.note(NoteReason.ANSWERED, read.scan());
                turn.notice(OutcomeKind.NEEDS_SUPERVISOR);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeBack(EventId fact, Reading.CommandRead read) {
        new CommandWork(turn).takeBackScan(fact, read.scan());
    }
}
