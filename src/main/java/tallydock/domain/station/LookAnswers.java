package tallydock.domain.station;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact.CartonReopened;
import tallydock.domain.fact.AnswerFact.DamageDescribed;
import tallydock.domain.fact.AnswerFact.DamageGrade;
import tallydock.domain.fact.AnswerFact.ReopenReason;
import tallydock.domain.fact.AnswerFact.SkuRecounted;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// The answers to looks about goods and to the questions around closing a carton.
final class LookAnswers {
    private static final Map<Command, DamageGrade> GRADES = Map.of(
            Command.UNSELLABLE, DamageGrade.UNSELLABLE,
            Command.REPACK, DamageGrade.REPACK,
            Command.COSMETIC, DamageGrade.COSMETIC);
    private static final Map<Command, ReopenReason> REASONS = Map.of(
            Command.WHY_1, ReopenReason.UNITS_FOUND,
            Command.WHY_2, ReopenReason.MISCOUNTED,
            Command.WHY_3, ReopenReason.WRONG_CARTON,
            Command.WHY_4, ReopenReason.DAMAGE_FOUND,
            Command.ACK, ReopenReason.NOT_SAID);

    private final Turn turn;

    LookAnswers(Turn turn) {
        this.turn = turn;
    }

    /// Too many. False when the command is no answer.
    boolean counted(Question.Over look, Command command, Reading.CommandRead read) {
        if (command == Command.RECOUNT) {
            recount(look.sku(), read.scan());
            return true;
        }
        return counted(look.unit(), look.sku(), command, read.scan());
    }

    /// Very many with one scan. False when the command is no answer.
    boolean counted(Question.BigQuantity look, Command command, Reading.CommandRead read) {
        return counted(look.unit(), look.sku(), command, read.scan());
    }

    private boolean counted(EventId unit, Sku sku, Command command, RawScan scan) {
        switch (command) {
            case KEEP, BACK -> settle(scan, Headline.of(OutcomeKind.ANSWERED, sku, 0));
            case UNDO, NO -> new CommandWork(turn).takeBackScan(unit, scan);
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean damaged(Question.Damaged look, Command command, Reading.CommandRead read) {
        var grade = Optional.ofNullable(GRADES.get(command));
        boolean leaves = command == Command.KEEP || command == Command.ACK || command == Command.BACK;
        if (grade.isPresent()) {
            turn.add(new DamageDescribed(look.mark(), Optional.empty(), grade, read.scan()));
            turn.showQuestionOr(Headline.of(OutcomeKind.ANSWERED, look.sku(), 0));
        } else if (leaves) {
            settle(read.scan(), Headline.of(OutcomeKind.ANSWERED, look.sku(), 0));
        }
        return grade.isPresent() || leaves;
    }

    boolean closing(Command command, Reading.CommandRead read) {
        switch (command) {
            case CLOSE -> new CommandWork(turn).closeNow(new Reading.CommandRead(Command.CLOSE, read.scan()));
            case RECOUNT, BACK, NO -> settle(read.scan(), Headlines.idle(turn.told()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Was that all? False when the command is no answer.
    boolean finishing(Command command, Reading.CommandRead read) {
        switch (command) {
            case DONE -> new FinishWork(turn).finishNow(read.scan());
            case NO, BACK, RECOUNT -> settle(read.scan(), Headlines.idle(turn.told()));
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean why(Question.WhyReopen question, Command command, Reading.CommandRead read) {
        var reason = Optional.ofNullable(REASONS.get(command));
        boolean leaves = command == Command.BACK || command == Command.NO || command == Command.UNDO;
        reason.ifPresent(known -> reopen(question, known, read.scan()));
        if (leaves) {
            settle(read.scan(), Headline.of(OutcomeKind.ANSWERED, question.carton()));
        }
        return reason.isPresent() || leaves;
    }

    void reopen(Question.WhyReopen question, ReopenReason reason, RawScan scan) {
        var tally = turn.open().orElseThrow();
        turn.take(turn.receiving().reopening(tally, question.carton(), scan));
        turn.add(new CartonReopened(question.carton(), reason, scan));
        turn.arm(Armed.NOTHING);
        turn.show(Headline.of(OutcomeKind.CARTON_OPENED, question.carton()));
    }

    /// A question that is answered by saying nothing.
    void settle(RawScan scan, Headline next) {
        turn.forgetPassing();
        turn.note(NoteReason.ANSWERED, scan);
        turn.showQuestionOr(next);
    }

    private void recount(Sku sku, RawScan scan) {
        var count = turn.open().orElseThrow().count(sku);
        turn.add(new SkuRecounted(sku, count.received(), count.damaged(), scan));
        turn.showQuestionOr(Headline.of(OutcomeKind.RECOUNTED, sku, count.received()));
    }
}
