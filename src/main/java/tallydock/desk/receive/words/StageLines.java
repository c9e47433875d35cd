package tallydock.desk.receive.words;

import static tallydock.domain.station.stage.OutcomeKind.ACCEPTED;
import static tallydock.domain.station.stage.OutcomeKind.ALREADY_DAMAGED;
import static tallydock.domain.station.stage.OutcomeKind.ANSWERED;
import static tallydock.domain.station.stage.OutcomeKind.BIG_QUANTITY;
import static tallydock.domain.station.stage.OutcomeKind.CARTON_AGAIN;
import static tallydock.domain.station.stage.OutcomeKind.CARTON_CLOSED;
import static tallydock.domain.station.stage.OutcomeKind.CARTON_NOT_LISTED;
import static tallydock.domain.station.stage.OutcomeKind.CARTON_OPENED;
import static tallydock.domain.station.stage.OutcomeKind.CARTON_RECEIVED;
import static tallydock.domain.station.stage.OutcomeKind.CHOOSE_FIRST;
import static tallydock.domain.station.stage.OutcomeKind.CLOSED_BEFORE;
import static tallydock.domain.station.stage.OutcomeKind.CLOSE_FIRST;
import static tallydock.domain.station.stage.OutcomeKind.COUNTED_TWICE;
import static tallydock.domain.station.stage.OutcomeKind.COUNT_HELD;
import static tallydock.domain.station.stage.OutcomeKind.DAMAGED;
import static tallydock.domain.station.stage.OutcomeKind.DAMAGE_ARMED;
import static tallydock.domain.station.stage.OutcomeKind.FINISH_INBOUND;
import static tallydock.domain.station.stage.OutcomeKind.IDLE;
import static tallydock.domain.station.stage.OutcomeKind.INBOUND_COMPLETE;
import static tallydock.domain.station.stage.OutcomeKind.INBOUND_FINISHED;
import static tallydock.domain.station.stage.OutcomeKind.LABEL_UNREADABLE;
import static tallydock.domain.station.stage.OutcomeKind.LINE_COMPLETE;
import static tallydock.domain.station.stage.OutcomeKind.NOTHING_TO_CLOSE;
import static tallydock.domain.station.stage.OutcomeKind.NOTHING_TO_UNDO;
import static tallydock.domain.station.stage.OutcomeKind.NOT_A_COMMAND;
import static tallydock.domain.station.stage.OutcomeKind.NOT_USABLE_HERE;
import static tallydock.domain.station.stage.OutcomeKind.OTHER_CARTON;
import static tallydock.domain.station.stage.OutcomeKind.OTHER_SHIPMENT;
import static tallydock.domain.station.stage.OutcomeKind.OVER;
import static tallydock.domain.station.stage.OutcomeKind.PHOTO_ASKED;
import static tallydock.domain.station.stage.OutcomeKind.QUANTITY_ARMED;
import static tallydock.domain.station.stage.OutcomeKind.QUANTITY_NOT_USABLE;
import static tallydock.domain.station.stage.OutcomeKind.QUANTITY_TYPED;
import static tallydock.domain.station.stage.OutcomeKind.RECOUNTED;
import static tallydock.domain.station.stage.OutcomeKind.REPEAT;
import static tallydock.domain.station.stage.OutcomeKind.SAME_CARTON;
import static tallydock.domain.station.stage.OutcomeKind.SECOND_BOX;
import static tallydock.domain.station.stage.OutcomeKind.SHORT_AT_CLOSE;
import static tallydock.domain.station.stage.OutcomeKind.START;
import static tallydock.domain.station.stage.OutcomeKind.TAKEN_BACK;
import static tallydock.domain.station.stage.OutcomeKind.UNDERSTOOD;
import static tallydock.domain.station.stage.OutcomeKind.WEIGHED;
import static tallydock.domain.station.stage.OutcomeKind.WEIGHT_OFF;
import static tallydock.domain.station.stage.OutcomeKind.WHY_REOPEN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.text.Say;
import tallydock.domain.station.stage.OutcomeKind;

/// The one table of what the stage says of every outcome.
final class StageLines {
    private static final Map<OutcomeKind, StageLine> LINES = new EnumMap<>(OutcomeKind.class);

    private StageLines() {}

    static {
        rests();
        counts();
        cartons();
        askedCartons();
        StopLines.into(LINES);
        weights();
        photos();
        notices();
    }

    static StageLine of(OutcomeKind kind) {
        return Objects.requireNonNull(LINES.get(kind), kind::name);
    }

    private static void rests() {
        LINES.put(
                START,
                new StageLine(
                        Optional.empty(),
                        _ -> Say.key("receive.start.word"),
                        facts -> Optional.of(StageWords.cartonsDone(facts.view()))));
        LINES.put(IDLE, StageLine.of(Say.key("receive.idle.word"), Say.key("receive.idle.step")));
        LINES.put(
                CARTON_OPENED,
                new StageLine(
                        Optional.empty(), _ -> Say.key("receive.idle.word"), facts -> Optional.of(facts.carton())));
        LINES.put(
                TAKEN_BACK,
                StageLine.of(
                        Outcome.UNDONE,
                        _ -> Outcome.UNDONE.word(),
                        facts -> facts.count().map(count -> Say.key("receive.now", count))));
        LINES.put(
                RECOUNTED,
                StageLine.of("mdi2r-restore", Say.key("receive.recounted.word"), Say.key("receive.recounted.step")));
        LINES.put(
                QUANTITY_ARMED,
                StageLine.of(facts -> Say.key("receive.armed.word", facts.number()), Say.key("receive.scan-the-item"))
                        .icon("mdi2n-numeric"));
        LINES.put(
                QUANTITY_TYPED,
                StageLine.of("mdi2n-numeric", Say.key("receive.quantity.word"), Say.key("receive.quantity.step")));
        LINES.put(
                DAMAGE_ARMED,
                StageLine.of("mdi2g-glass-fragile", Outcome.DAMAGED.word(), Say.key("receive.scan-the-item")));
        LINES.put(
                ANSWERED,
                new StageLine(
                        Optional.of("mdi2c-check-circle-outline"),
                        _ -> Say.key("receive.answered.word"),
                        facts -> Optional.of(facts.afterAnswer())));
    }

    private static void counts() {
        LINES.put(ACCEPTED, StageLine.of(Outcome.ACCEPTED, _ -> Outcome.ACCEPTED.word(), Facts::remaining));
        LINES.put(
                LINE_COMPLETE,
                StageLine.of(
                        Outcome.LINE_COMPLETE,
                        facts -> Outcome.LINE_COMPLETE.word(Long.toString(
                                facts.view().tallied().orElseThrow().received())),
                        _ -> Optional.empty()));
        LINES.put(
                OVER, StageLine.of(Outcome.OVER, facts -> Outcome.OVER.word(facts.number()), _ -> Outcome.OVER.step()));
        LINES.put(
                BIG_QUANTITY,
                StageLine.of(facts -> Say.key("receive.big.word", facts.number()), Say.key("receive.big.step")));
        LINES.put(DAMAGED, StageLine.of(Outcome.DAMAGED));
        LINES.put(
                COUNT_HELD,
                StageLine.of(
                        facts -> Say.key("receive.held.word", facts.headline().number()),
                        Say.key("receive.held.step")));
    }

    private static void cartons() {
        LINES.put(
                WHY_REOPEN,
                StageLine.of(facts -> Say.key("receive.reopen.word", facts.carton()), Say.key("receive.reopen.step"))
                        .icon("mdi2l-lock-open-variant-outline"));
        LINES.put(
                CARTON_NOT_LISTED,
                StageLine.of(Say.key("receive.not-listed.word"), Say.key("receive.not-listed.step")));
        LINES.put(CARTON_AGAIN, StageLine.of(Say.key("receive.again.word"), Say.key("receive.again.step")));
        LINES.put(
                SECOND_BOX,
                new StageLine(
                        Optional.of("mdi2l-label-multiple-outline"),
                        _ -> Say.key("receive.second-box.word"),
                        _ -> Optional.of(Say.key("receive.second-box.step"))));
        LINES.put(
                CARTON_RECEIVED,
                StageLine.of(
                        Say.key("receive.received.word"),
                        Outcome.CARTON_CLOSED.step().orElseThrow()));
        LINES.put(CARTON_CLOSED, StageLine.of(Outcome.CARTON_CLOSED));
        LINES.put(
                INBOUND_FINISHED,
                new StageLine(
                        Optional.empty(),
                        _ -> Say.key("receive.finished.word"),
                        facts -> Optional.of(StageWords.cartonsMissing(facts.view()))));
        LINES.put(
                INBOUND_COMPLETE,
                StageLine.of(
                        Outcome.INBOUND_DONE,
                        _ -> Outcome.INBOUND_DONE.word(),
                        facts -> Optional.of(StageWords.cartonsDone(facts.view()))));
    }

    private static void askedCartons() {
        LINES.put(
                SHORT_AT_CLOSE,
                StageLine.of(
                        Outcome.SHORT_AT_CLOSE,
                        facts -> Outcome.SHORT_AT_CLOSE.word(facts.number()),
                        _ -> Outcome.SHORT_AT_CLOSE.step()));
        LINES.put(
                FINISH_INBOUND,
                new StageLine(
                        Optional.empty(),
                        _ -> Say.key("receive.finish.word"),
                        facts -> Optional.of(StageWords.cartonsMissing(facts.view()))));
        LINES.put(
                OTHER_CARTON,
                StageLine.of(
                        Outcome.OTHER_CARTON_OPEN,
                        _ -> Outcome.OTHER_CARTON_OPEN.word(),
                        facts -> Outcome.OTHER_CARTON_OPEN.step(facts.openNumber(), facts.cartonNumber())));
        LINES.put(
                OTHER_SHIPMENT,
                StageLine.of(Say.key("receive.other-shipment.word"), Say.key("receive.other-shipment.step")));
        LINES.put(CLOSED_BEFORE, StageLine.of(Outcome.CARTON_CLOSED_BEFORE));
        LINES.put(
                COUNTED_TWICE,
                StageLine.of(
                        Outcome.COUNTED_TWICE,
                        _ -> Outcome.COUNTED_TWICE.word(),
                        facts -> facts.view()
                                .asking()
                                .elsewhere()
                                .flatMap(other -> Outcome.COUNTED_TWICE.step(
                                        Say.key("receive.other-station"), facts.time(other.since())))));
    }

    private static void weights() {
        LINES.put(
                WEIGHED,
                new StageLine(
                        Optional.of("mdi2s-scale"),
                        facts -> facts.weight().map(WeightWords::kilograms).orElseGet(Say::nothing),
                        facts -> facts.weight().map(WeightWords::declared)));
        LINES.put(
                WEIGHT_OFF,
                new StageLine(
                        Optional.of("mdi2s-scale"),
                        facts -> WeightWords.off(facts.overweight()),
                        facts -> WeightWords.step(facts.overweight())));
    }

    private static void photos() {
        LINES.put(
                PHOTO_ASKED,
                StageLine.of("mdi2c-camera-outline", Say.key("receive.photo.word"), Say.key("receive.photo.step")));
        LINES.put(
                LABEL_UNREADABLE,
                StageLine.of(
                        "mdi2l-label-off-outline",
                        Say.key("receive.unreadable.word"),
                        Say.key("receive.unreadable.step")));
    }

    private static void notices() {
        LINES.put(UNDERSTOOD, StageLine.of(Say.key("receive.understood.word")).icon("mdi2c-check"));
        LINES.put(
                REPEAT,
                StageLine.of(
                        Outcome.REPEAT,
                        _ -> Outcome.REPEAT.word(),
                        facts -> facts.count().map(count -> Say.key("receive.still", count))));
        LINES.put(
                SAME_CARTON,
                StageLine.of(
                        "mdi2p-package-variant", Say.key("receive.same-carton.word"), Say.key("receive.idle.word")));
        LINES.put(CHOOSE_FIRST, StageLine.of(Outcome.CHOOSE_FIRST).icon("mdi2h-hand-back-left"));
        LINES.put(
                NOT_USABLE_HERE,
                StageLine.of(Say.key("receive.not-usable.word"), Say.key("receive.nothing-changed"))
                        .icon("mdi2b-barcode-off"));
        LINES.put(NOT_A_COMMAND, StageLine.of(Outcome.NO_COMMAND));
        LINES.put(NOTHING_TO_UNDO, StageLine.of(Outcome.NOTHING_TO_UNDO));
        LINES.put(
                NOTHING_TO_CLOSE,
                StageLine.of(Say.key("receive.nothing-to-close.word"), Say.key("receive.start.word"))
                        .icon("mdi2p-package-variant"));
        LINES.put(
                CLOSE_FIRST,
                StageLine.of(Say.key("receive.close-first.word"), Say.key("receive.close-first.step"))
                        .icon("mdi2p-package-variant"));
        LINES.put(
                QUANTITY_NOT_USABLE,
                StageLine.of(Say.key("receive.quantity-not-usable.word"), Say.key("receive.nothing-changed"))
                        .icon("mdi2n-numeric"));
        LINES.put(
                ALREADY_DAMAGED,
                StageLine.of(Say.key("receive.already-damaged.word"), Say.key("receive.already-damaged.step"))
                        .icon("mdi2g-glass-fragile"));
    }
}
