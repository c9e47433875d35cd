package tallydock.desk.review.quarantine;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.people.Deed;
import tallydock.usecase.inbound.DecideQuarantine.Goods;

/// Asks a supervisor what becomes of goods in quarantine, and writes it down.
public final class QuarantineModel {
    /// In the order of their keys.
    static final List<QuarantineAnswer> ANSWERS = List.of(
            QuarantineAnswer.PAPERS_SHOWN,
            QuarantineAnswer.NOT_PROHIBITED,
            QuarantineAnswer.RETURN,
            QuarantineAnswer.DESTROY);

    private static final List<Command> COMMANDS = List.of(Command.WHY_1, Command.WHY_2, Command.WHY_3, Command.WHY_4);

    private final DeskTools tools;
    private final QuarantineWord word;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is asked: of which goods, `named` so, and whom.
    public record Question(Goods goods, String named, Actor supervisor) {}

    /// `changed` is run when it was said.
    public QuarantineModel(DeskTools tools, QuarantineWord word, Runnable changed) {
        this.tools = tools;
        this.word = word;
        this.changed = changed;
    }

    /// The question that is open.
    public ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    /// Asks, once a supervisor is here.
    public void ask(Goods goods, String named) {
        tools.doors().allowed(Deed.CLEAR_QUARANTINE, by -> question.set(Optional.of(new Question(goods, named, by))));
    }

    /// The command that gives an answer.
    static Command command(QuarantineAnswer answer) {
        return COMMANDS.get(ANSWERS.indexOf(answer));
    }

    /// A command that was scanned answers. False where it is none of these, or nothing is asked.
    public boolean takes(Command command) {
        return take(COMMANDS.indexOf(command));
    }

    /// A key answers by its place, or leaves the question. False where nothing is asked.
    public boolean presses(Command command) {
        if (question.get().isEmpty()) {
            return false;
        }
        switch (command.key()) {
            case CHOICE_1 -> take(0);
            case CHOICE_2 -> take(1);
            case CHOICE_3 -> take(2);
            case CHOICE_4 -> take(3);
            case ESC -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean take(int place) {
        boolean isAnswer = question.get().isPresent() && place >= 0;
        if (isAnswer) {
            choose(ANSWERS.get(place));
        }
        return isAnswer;
    }

    /// This becomes of them.
    void choose(QuarantineAnswer answer) {
        question.get().ifPresent(open -> {
            leave();
            tools.background()
                    .run(
                            () -> word.run(open.goods(), answer, open.supervisor()),
                            isSaid -> said(open, answer, isSaid),
                            failure -> tools.doors().failed(Say.key("review.quarantine.failed"), failure));
        });
    }

    private void said(Question open, QuarantineAnswer answer, boolean isSaid) {
        tools.doors()
                .toast(
                        isSaid
                                ? Toast.done(
                                        Say.key("review.quarantine.done", open.named(), QuarantineWords.title(answer)))
                                : Toast.notYet(Say.key("review.quarantine.none", open.named())));
        changed.run();
    }

    /// Nothing is said.
    public void leave() {
        question.set(Optional.empty());
    }
}
