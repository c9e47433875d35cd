package tallydock.domain.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.StationPlan;

/// The choices each question offers; the first is the safe one, where one is.
final class Choices {
    private Choices() {}

    static List<Choice> of(Question question, StationPlan plan) {
        return switch (question) {
            case Question.Unexpected unit ->
                unexpected(!plan.cartonsWith(unit.sku()).isEmpty());
            case Question.Unknown _ -> list(OutcomeKind.UNKNOWN_BARCODE, Command.REPORT, Command.MISREAD, Command.LINK);
            case Question.Over _ -> list(OutcomeKind.OVER, Command.KEEP, Command.UNDO, Command.RECOUNT);
            case Question.BigQuantity _ -> list(OutcomeKind.BIG_QUANTITY, Command.KEEP, Command.UNDO);
            case Question.Damaged _ ->
                withoutDefault(OutcomeKind.DAMAGED, Command.UNSELLABLE, Command.REPACK, Command.COSMETIC);
            case Question.OtherCarton other -> otherCarton(other.kind());
            case Question.OtherShipment _ -> list(OutcomeKind.OTHER_SHIPMENT, Command.YES, Command.NO);
            case Question.Prohibited _ -> list(OutcomeKind.PROHIBITED, Command.QUARANTINE, Command.CLEAR);
            default -> ofWork(question);
        };
    }

    private static List<Choice> ofWork(Question question) {
        return switch (question) {
            case Question.Closing _ -> list(OutcomeKind.SHORT_AT_CLOSE, Command.CLOSE, Command.RECOUNT);
            case Question.Finishing _ -> list(OutcomeKind.FINISH_INBOUND, Command.NO, Command.DONE);
            case Question.WhyReopen _ ->
                withoutDefault(OutcomeKind.WHY_REOPEN, Command.WHY_1, Command.WHY_2, Command.WHY_3, Command.WHY_4);
            case Question.CountHeld _ -> list(OutcomeKind.COUNT_HELD, Command.KEEP, Command.NO);
            default -> withoutDefault(OutcomeKind.NEEDS_SUPERVISOR, Command.BACK);
        };
    }

    /// The command that a scanned answer means: ACK takes the default, and two old names still work.
    static Command meant(Question question, Command command, StationPlan plan) {
        if (command == Command.ACK) {
            return of(question, plan).stream()
                    .filter(Choice::isDefault)
                    .map(Choice::command)
                    .findFirst()
                    .orElse(Command.ACK);
        }
        if (question instanceof Question.Unknown) {
            return command == Command.UNEXP ? Command.REPORT : command == Command.AGAIN ? Command.MISREAD : command;
        }
        return command;
    }

    private static List<Choice> unexpected(boolean belongsElsewhere) {
        return belongsElsewhere
                ? list(OutcomeKind.UNEXPECTED_SKU, Command.UNEXP, Command.ELSEWHERE, Command.UNDO)
                : list(OutcomeKind.UNEXPECTED_SKU, Command.UNEXP, Command.UNDO);
    }

    /// A carton that was counted already may be another with the same label; one that is new cannot.
    private static List<Choice> otherCarton(OutcomeKind kind) {
        return kind == OutcomeKind.OTHER_CARTON
                ? list(kind, Command.YES, Command.NO)
                : list(kind, Command.YES, Command.NO, Command.SECOND_BOX);
    }

    private static List<Choice> list(OutcomeKind about, Command... commands) {
        return choices(about, Optional.of(commands[0]), commands);
    }

    private static List<Choice> withoutDefault(OutcomeKind about, Command... commands) {
        return choices(about, Optional.empty(), commands);
    }

    private static List<Choice> choices(OutcomeKind about, Optional<Command> safe, Command... commands) {
        var choices = new ArrayList<Choice>();
        for (Command command : commands) {
            choices.add(Choice.of(about, command, safe.equals(Optional.of(command))));
        }
        return choices;
    }
}
