package tallydock.domain.station;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.EventId;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.Tally;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;

/// What a command does that answers no question.
final class CommandWork {
    private static final Map<NoteReason, OutcomeKind> NOTICES = new EnumMap<>(Map.of(
            NoteReason.NOTHING_TO_UNDO, OutcomeKind.NOTHING_TO_UNDO,
            NoteReason.NOTHING_TO_CLOSE, OutcomeKind.NOTHING_TO_CLOSE,
            NoteReason.QUANTITY_NOT_USABLE, OutcomeKind.QUANTITY_NOT_USABLE,
            NoteReason.ALREADY_DAMAGED, OutcomeKind.ALREADY_DAMAGED));

    private final Turn turn;

    CommandWork(Turn turn) {
        this.turn = turn;
    }

    void command(Reading.CommandRead read) {
        if (read.command().place() == CommandPlace.EVERYWHERE) {
            turn.note(NoteReason.COMMAND, read.scan());
            turn.forScreen(read.command());
            turn.notice(OutcomeKind.UNDERSTOOD);
        } else if (turn.armed().typed().isPresent()) {
            typing(read);
        } else {
            switch (read.command()) {
                case PHOTO -> photo(read.scan());
                case UNDO -> undo(read);
                case CLOSE -> close(read);
                case DONE -> new FinishWork(turn).finish(read.scan());
                case WEIGH -> new WeightWork(turn).asked(read);
                case ZERO -> new WeightWork(turn).forScreen(read);
                case PRINT -> print(read);
                default -> ofGoods(read);
            }
        }
    }

    private void ofGoods(Reading.CommandRead read) {
        if (read.command() == Command.HAZARD) {
            new ProhibitedWork(turn).found(read.scan());
        } else {
            byTheFold(read);
        }
    }

    /// Takes back the last step; of a carton that the clerk closed that is the close, and a reason is asked for.
    private void undo(Reading.CommandRead read) {
        var tally = turn.open();
        var closed = tally.filter(open -> open.state() == Tally.State.CLOSED && !open.isWeighedSinceClosed());
        if (closed.isPresent()) {
            turn.note(NoteReason.ASKED_WHY_REOPEN, read.scan());
            turn.showQuestionOr(Headlines.idle(turn.told()));
            return;
        }
        var step = tally.flatMap(Tally::lastStep);
        var outcome = turn.apply(turn.receiving().decide(read, turn.armed()));
        if (outcome instanceof Outcome.Ignored ignored) {
            ignored(ignored.reason());
        } else {
            showTakenBack(step.orElseThrow());
        }
    }

    /// A carton that stays closed stays on the stage.
    private boolean isClosed() {
        return turn.open().filter(Tally::closed).isPresent();
    }

    /// Takes back all that one scan made: the unit, and the damage mark that was armed for it.
    void takeBackScan(EventId first, RawScan scan) {
        var steps = turn.open().orElseThrow().undoable();
        var made = steps.stream().dropWhile(step -> !step.id().equals(first)).toList();
        made.reversed().forEach(step -> turn.add(new CountFact.StepVoided(step.id(), scan)));
        showTakenBack(made.getFirst());
    }

    /// The stage after a step was taken back: what it was, and how many now.
    private void showTakenBack(Tally.CountStep step) {
        long units = step.added().received();
        if (isClosed() && turn.question().isEmpty()) {
            turn.notice(OutcomeKind.TAKEN_BACK);
            return;
        }
        turn.showQuestionOr(step.sku()
                .map(sku -> Headline.of(OutcomeKind.TAKEN_BACK, sku, units))
                .orElseGet(() -> Headline.of(OutcomeKind.TAKEN_BACK)));
    }

    /// Closes the open carton whatever is missing.
    void closeNow(Reading.CommandRead read) {
        var outcome = turn.apply(turn.receiving().decide(read, turn.armed()));
        if (outcome instanceof Outcome.CartonClosed closed) {
            new UnitWork(turn).showClosed(closed.carton());
        } else if (outcome instanceof Outcome.Ignored ignored) {
            ignored(ignored.reason());
        }
    }

    private void close(Reading.CommandRead read) {
        boolean asks = turn.open()
                .filter(tally -> !tally.closed())
                .flatMap(Tally::carton)
                .filter(carton -> Headlines.unitsShort(turn.told(), turn.plan(), carton) > 0)
                .filter(_ -> turn.context().rules().mode() == CountMode.UNIT)
                .filter(_ -> !turn.context().rules().blind())
                .isPresent();
        if (asks) {
            turn.note(NoteReason.ASKED_CLOSE, read.scan());
            turn.showQuestionOr(Headlines.idle(turn.told()));
        } else {
            closeNow(read);
        }
    }

    private void photo(RawScan scan) {
        var last = turn.open().flatMap(Tally::lastStep);
        turn.note(last.isPresent() ? NoteReason.COMMAND : NoteReason.NOT_USABLE_HERE, scan);
        last.ifPresentOrElse(
                step -> {
                    turn.add(new PhotoAsked(step.id(), PhotoReason.ASKED));
                    turn.notice(OutcomeKind.PHOTO_ASKED);
                },
                () -> turn.notice(OutcomeKind.NOT_USABLE_HERE));
    }

    /// A closed carton, a second box, a damaged unit and a code that was just set aside can have a label; nothing else
    /// here can.
    private void print(Reading.CommandRead read) {
        boolean isUsable = turn.open()
                .filter(tally -> tally.closed()
                        || tally.lastStep().filter(CommandWork::hasLabel).isPresent())
                .isPresent();
        if (isUsable) {
            new WeightWork(turn).forScreen(read);
        } else {
            byTheFold(read);
        }
    }

    private static boolean hasLabel(Tally.CountStep step) {
        return step.sku().isEmpty() || step.added().damaged() > 0;
    }

    private void typing(Reading.CommandRead read) {
        var quantity = turn.armed()
                .typed()
                .filter(digits -> read.command() == Command.ENTER && !digits.isEmpty())
                .map(Long::parseLong)
                .filter(typed -> typed > Armed.MAX_QUANTITY);
        byTheFold(read);
        quantity.ifPresent(typed -> {
            turn.ask(new Question.Permission(typed));
            turn.showQuestionOr(Headlines.idle(turn.told()));
        });
    }

    private void byTheFold(Reading.CommandRead read) {
        var decision = turn.receiving().decide(read, turn.armed());
        var outcome = turn.apply(decision);
        switch (outcome) {
            case Outcome.Damaged damaged -> {
                new UnitWork(turn).askForPhotos(decision);
                turn.showQuestionOr(Headline.of(OutcomeKind.DAMAGED, damaged.sku(), damaged.qty()));
            }
            case Outcome.DamageArmed _ -> turn.show(Headline.of(OutcomeKind.DAMAGE_ARMED));
            case Outcome.QuantityArmed armed ->
                turn.show(Headline.of(OutcomeKind.QUANTITY_ARMED).withNumber(armed.qty()));
            case Outcome.QuantityTyped typed ->
                turn.show(typing() ? Headline.of(OutcomeKind.QUANTITY_TYPED, typed.digits()) : atRest());
            case Outcome.Ignored ignored -> ignored(ignored.reason());
            default -> turn.notice(OutcomeKind.UNDERSTOOD);
        }
    }

    private boolean typing() {
        return turn.armed().typed().isPresent();
    }

    private Headline atRest() {
        return Headlines.atRest(turn.told(), turn.plan());
    }

    private void ignored(NoteReason reason) {
        turn.notice(Optional.ofNullable(NOTICES.get(reason)).orElse(OutcomeKind.NOT_USABLE_HERE));
    }
}
