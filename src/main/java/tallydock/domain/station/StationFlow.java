package tallydock.domain.station;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.fact.AnswerFact.BarcodeLinked;
import tallydock.domain.fact.AnswerFact.QuantityPermitted;
import tallydock.domain.fact.CountFact;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Reading;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.Retelling;
import tallydock.domain.station.told.StationContext;
import tallydock.domain.station.told.Told;

/// The machine of a counting station: one state and one input give the facts to write, the next state, what to show
/// and one sound. A stop latches until it is chosen; everything else is answered by the next scan.
public final class StationFlow {
    private final StationContext context;
    private final Retelling retelling;

    public StationFlow(StationContext context) {
        this.context = context;
        this.retelling = new Retelling(context);
    }

    /// Before any fact of this station.
    public Told nothingTold() {
        return Told.NOTHING;
    }

    /// Takes in one fact of this station that is in the log, in the order of the log.
    public Told retold(Told before, Decision.Step fact) {
        return retelling.after(before, fact);
    }

    /// A station that begins, or begins again, where its facts left it.
    public StationState begin(Told told) {
        return new StationState(
                told,
                Armed.NOTHING,
                Optional.empty(),
                Repeats.NONE,
                Headlines.atRest(told, context.plan()),
                Optional.empty());
    }

    public StageView view(StationState state) {
        return StageViews.of(context, state);
    }

    public StationStep step(StationState state, StationInput input) {
        return switch (input) {
            case StationInput.Scanned scanned -> scanned(state, scanned.reading());
            case StationInput.OtherShipmentScanned other -> otherShipment(state, other);
            case StationInput.CountIt count -> countIt(state, count);
            case StationInput.Linked linked -> linked(state, linked);
            case StationInput.Permitted permitted -> permitted(state, permitted);
            case StationInput.Cleared cleared -> cleared(state, cleared);
            case StationInput.Weighed weighed -> weighed(state, weighed);
        };
    }

    private StationStep cleared(StationState state, StationInput.Cleared cleared) {
        var turn = new Turn(context, state, state.repeats());
        new ProhibitedWork(turn).cleared(cleared);
        return turn.finish();
    }

    private StationStep scanned(StationState state, Reading reading) {
        return taken(state, reading, turn -> new ScanWork(turn).take(reading));
    }

    private StationStep otherShipment(StationState state, StationInput.OtherShipmentScanned other) {
        return taken(state, other.read(), turn -> new ScanWork(turn).takeOther(other.shipment(), other.read()));
    }

    private StationStep taken(StationState state, Reading reading, Consumer<Turn> work) {
        var scan = reading.scan();
        boolean again = isRepeat(state, reading);
        var before = state.repeats().seen(scan, context.rules().windows().longest());
        var untold = before.untoldBefore(scan, again);
        var repeats = again ? before.again(scan) : before.over();
        boolean isDue = repeats.train().filter(train -> train.count().isDue()).isPresent();
        var turn = new Turn(context, state, isDue ? repeats.told() : repeats);
        untold.ifPresent(train -> turn.noteTrain(train.newest(), train.count().untold()));
        if (again) {
            repeats.train()
                    .filter(_ -> isDue)
                    .ifPresent(train -> turn.noteTrain(scan, train.count().untold()));
            turn.notice(OutcomeKind.REPEAT);
        } else {
            work.accept(turn);
        }
        return turn.finish();
    }

    private StationStep countIt(StationState state, StationInput.CountIt count) {
        var turn = new Turn(context, state, state.repeats());
        var row = state.told().rows().stream()
                .filter(one ->
                        one.fact().equals(count.note()) && one.countable().isPresent())
                .filter(_ -> !state.stopped())
                .findFirst();
        row.ifPresentOrElse(
                new ScanWork(turn)::countIt,
                () -> turn.notice(state.stopped() ? OutcomeKind.CHOOSE_FIRST : OutcomeKind.NOT_USABLE_HERE));
        return turn.finish();
    }

    private StationStep linked(StationState state, StationInput.Linked linked) {
        var turn = new Turn(context, state, state.repeats());
        if (state.question().orElse(null) instanceof Question.Unknown stop) {
            String code = Barcodes.understand(ScanText.of(stop.scan())).key();
            turn.add(new CountFact.StepVoided(stop.fact(), stop.scan()));
            turn.add(new BarcodeLinked(stop.fact(), code, linked.sku(), linked.supervisor()));
            new UnitWork(turn).unit(new Reading.UnitRead(linked.sku(), code, stop.scan()));
        } else {
            turn.notice(OutcomeKind.NOT_USABLE_HERE);
        }
        return turn.finish();
    }

    private StationStep weighed(StationState state, StationInput.Weighed weighed) {
        var turn = new Turn(context, state, state.repeats());
        new WeightWork(turn).weighed(weighed);
        return turn.finish();
    }

    private StationStep permitted(StationState state, StationInput.Permitted permitted) {
        var turn = new Turn(context, state, state.repeats());
        if (state.question().orElse(null) instanceof Question.Permission asked) {
            turn.add(new QuantityPermitted(asked.qty(), permitted.supervisor()));
            turn.arm(turn.armed().multiply(asked.qty()));
            turn.forgetPassing();
            turn.show(Headline.of(OutcomeKind.QUANTITY_ARMED).withNumber(asked.qty()));
        } else {
            turn.notice(OutcomeKind.NOT_USABLE_HERE);
        }
        return turn.finish();
    }

    /// Keys and typed codes have no bounce.
    private boolean isRepeat(StationState state, Reading reading) {
        return reading.scan().source() != ScanSource.MANUAL
                && state.repeats().has(reading.scan(), window(state, reading));
    }

    private Duration window(StationState state, Reading reading) {
        var windows = context.rules().windows();
        return switch (reading) {
            case Reading.UnitRead _, Reading.UnknownRead _ -> windows.units();
            case Reading.CommandRead read -> isQuick(read.command()) ? windows.units() : windows.commands();
            case Reading.BrokenCommandRead _ -> windows.commands();
            case Reading.CartonRead read -> {
                boolean asked = state.question()
                        .filter(question -> question.asksAbout(read.carton()))
                        .isPresent();
                yield asked ? windows.asked() : windows.cartons();
            }
        };
    }

    private static boolean isQuick(Command command) {
        return command == Command.UNDO || command.digit().isPresent();
    }
}
