package tallydock.desk.receive;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.desk.receive.words.FaultWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.ReceiveAtStation.Shown;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.scan.NoteIgnoredScans;

/// The part of the room that works off the FX thread, one job after the other: it alone holds the use case.
final class ReceiveWork {
    private static final Set<Command> SAYING = EnumSet.of(Command.WEIGH, Command.PRINT);

    private final ReceiveParts parts;
    private final NoteIgnoredScans unplaced;
    private Optional<ReceiveAtStation> receiving = Optional.empty();

    /// What to show, the one sound that goes with it, a command that the screen itself acts on, and what a temporary id
    /// was given to.
    record Heard(Seen seen, Optional<SoundName> sound, Optional<Command> screen, Optional<GivenId> given) {
        Heard(Seen seen, Optional<SoundName> sound) {
            this(seen, sound, Optional.empty(), Optional.empty());
        }
    }

    ReceiveWork(ReceiveParts parts) {
        this.parts = parts;
        var counting = parts.ports().counting();
        this.unplaced = new NoteIgnoredScans(counting.log(), counting.ids(), parts.station());
    }

    /// Works for this person: another may have signed in while the room stayed as it is.
    Heard as(Actor actor, Supplier<Heard> job) {
        receiving.ifPresent(station -> station.takenOverBy(actor));
        return job.get();
    }

    /// The room as it was left.
    Heard look() {
        return receiving
                .map(station -> {
                    station.refreshed();
                    return new Heard(seen(station), Optional.empty());
                })
                .orElseGet(this::due);
    }

    /// Leaves the open shipment as it is and shows what is due.
    Heard up() {
        receiving = Optional.empty();
        return due();
    }

    Heard open(ShipmentId shipment, Actor actor) {
        return parts.ports()
                .counting()
                .shipments()
                .find(shipment)
                .map(head -> open(head, actor))
                .orElseGet(this::due);
    }

    private Heard open(ShipmentHead head, Actor actor) {
        var station = ReceiveAtStation.resume(
                head, new ReceiveAtStation.Context(parts.rules(), actor, parts.station()), parts.ports());
        receiving = Optional.of(station);
        return new Heard(seen(station), Optional.of(SoundName.COMMAND));
    }

    /// One scan: counted where a shipment is open, otherwise it finds its shipment first.
    Heard scan(RawScan scan, Actor actor) {
        if (isUp(scan)) {
            return up(SoundName.COMMAND);
        }
        var given = parts.sight().labels().making().given(ScanText.of(scan).code());
        if (given.isPresent()) {
            return told(given.orElseThrow(), scan, actor);
        }
        return receiving.isEmpty() ? find(scan, actor) : with(station -> station.scan(scan));
    }

    /// The same for a code that was typed because no scanner reads its label.
    Heard unreadable(RawScan typed, Actor actor) {
        return receiving.isEmpty() ? find(typed, actor) : with(station -> station.typedUnreadable(typed));
    }

    /// A temporary id counts nothing: it says what it was given to, and the stage stays as it is. Where nothing is
    /// counted it takes its shipment up.
    private Heard told(GivenId given, RawScan scan, Actor actor) {
        unplaced(Why.LOOKED_UP, scan, actor);
        if (receiving.isEmpty()) {
            open(given.shipment(), actor);
        }
        return told(given, SoundName.COMMAND);
    }

    private Heard told(GivenId given, SoundName sound) {
        return new Heard(seen(receiving.orElseThrow()), Optional.of(sound), Optional.empty(), Optional.of(given));
    }

    /// Keeps a scan that only chose something of the screen.
    void note(RawScan scan, Actor actor) {
        unplaced(Why.LOOKED_UP, scan, actor);
    }

    /// A supervisor scans goods: the thing with this id is such. What is no goods says nothing.
    Heard bind(GivenId thing, RawScan scan, Actor supervisor) {
        unplaced(Why.LOOKED_UP, scan, supervisor);
        return parts.sight()
                .labels()
                .binding()
                .goods(thing.shipment(), scan)
                .map(sku -> bind(thing, sku, supervisor))
                .orElseGet(() -> told(thing, SoundName.WARN));
    }

    /// A supervisor said what the thing with this id is; earlier counts of its code are counts of that.
    Heard bind(GivenId thing, Sku sku, Actor supervisor) {
        var labels = parts.sight().labels();
        labels.binding().run(thing.shipment(), thing.thing().shown(), sku, supervisor);
        receiving.ifPresent(ReceiveAtStation::refreshed);
        return told(labels.making().given(thing.thing().id().code()).orElseThrow(), SoundName.COMMAND);
    }

    /// Opens a carton of the open shipment as its label does, unless it is open already.
    Heard openCarton(CartonNo carton, Instant at) {
        boolean isOpen = receiving
                .filter(station -> station.view().carton().carton().equals(Optional.of(carton)))
                .isPresent();
        return isOpen
                ? new Heard(seen(receiving.orElseThrow()), Optional.empty())
                : with(station -> station.openCarton(carton, at));
    }

    /// Links the unknown code on the stage to the goods whose own code is scanned now.
    Heard link(RawScan scan, Actor supervisor) {
        return with(station -> station.linkByScan(scan, supervisor));
    }

    Heard press(Command command, Instant at) {
        return isUp(command) ? up(SoundName.COMMAND) : with(station -> station.press(command, at));
    }

    /// Does something with the shipment that is open, if one is.
    Heard with(Function<ReceiveAtStation, Shown> act) {
        if (receiving.isEmpty()) {
            return new Heard(new Seen.Due(parts.due().due(), Seen.Answer.NOT_USABLE), Optional.of(SoundName.KNOCK));
        }
        var station = receiving.orElseThrow();
        var shown = act.apply(station);
        return new Heard(
                new Seen.Counting(station.shipment(), view(shown), shown.fault().map(FaultWords::of)),
                Optional.of(shown.sound()),
                shown.screen(),
                Optional.empty());
    }

    /// The box that opens, or what becomes of the label, says that it was understood; the stage need not.
    private static StageView view(Shown shown) {
        var view = shown.view();
        return shown.screen().filter(SAYING::contains).isPresent()
                ? new StageView(
                        view.headline(),
                        Optional.empty(),
                        view.tallied(),
                        view.carton(),
                        view.asking(),
                        view.background())
                : view;
    }

    private Heard up(SoundName sound) {
        return new Heard(up().seen(), Optional.of(sound));
    }

    private boolean isUp(RawScan scan) {
        return Command.parse(ScanText.of(scan).code()).filter(this::isUp).isPresent();
    }

    /// BACK goes up one level where there is no question to leave and nothing half typed.
    private boolean isUp(Command command) {
        return command == Command.BACK
                && receiving
                        .map(ReceiveAtStation::view)
                        .filter(view -> !view.asking().stopped()
                                && view.asking().choices().isEmpty()
                                && view.background().armed().typed().isEmpty())
                        .isPresent();
    }

    private Heard find(RawScan scan, Actor actor) {
        var candidates = Barcodes.candidates(ScanText.of(scan));
        if (candidates.stream().anyMatch(ReceiveWork::isCommand)) {
            unplaced(Why.NOTHING_OPEN, scan, actor);
            return answer(parts.due().due(), Seen.Answer.NOT_USABLE);
        }
        var labelled = candidates.stream()
                .flatMap(candidate -> label(candidate).stream())
                .flatMap(label -> parts.ports().lists().labelled(CartonLabels.folded(label)).stream())
                .distinct()
                .toList();
        if (labelled.size() == 1) {
            open(labelled.getFirst(), actor);
            return with(station -> station.scan(scan));
        }
        if (labelled.isEmpty()) {
            return named(scan, actor);
        }
        unplaced(Why.SEVERAL, scan, actor);
        return answer(listed(labelled), Seen.Answer.SEVERAL);
    }

    /// No shipment is open that could keep it.
    private void unplaced(Why why, RawScan scan, Actor actor) {
        unplaced.note(IgnoredScan.of(why, scan), actor);
    }

    /// A paper may carry the number the shipment goes by.
    private Heard named(RawScan scan, Actor actor) {
        var named = parts.ports().counting().shipments().named(ScanText.of(scan).code());
        if (named.size() != 1) {
            unplaced(named.isEmpty() ? Why.NOT_FOUND : Why.SEVERAL, scan, actor);
        } else {
            unplaced(Why.LOOKED_UP, scan, actor);
        }
        return switch (named.size()) {
            case 0 -> answer(parts.due().due(), Seen.Answer.NOT_FOUND);
            case 1 -> open(named.getFirst(), actor);
            default -> answer(listed(named), Seen.Answer.SEVERAL);
        };
    }

    private List<DueShipment> listed(List<ShipmentHead> heads) {
        return parts.due().due().stream()
                .filter(due -> heads.contains(due.head()))
                .toList();
    }

    private static Heard answer(List<DueShipment> due, Seen.Answer answer) {
        return new Heard(
                new Seen.Due(due, answer),
                Optional.of(answer == Seen.Answer.NOT_USABLE ? SoundName.KNOCK : SoundName.WARN));
    }

    private static boolean isCommand(Candidate candidate) {
        return candidate instanceof Candidate.CommandCode || candidate instanceof Candidate.BrokenCommand;
    }

    private static Optional<String> label(Candidate candidate) {
        return switch (candidate) {
            case Candidate.CartonLabel carton -> Optional.of(carton.label());
            case Candidate.PlainCode plain -> Optional.of(plain.code()).filter(code -> !code.isBlank());
            default -> Optional.empty();
        };
    }

    private Heard due() {
        return new Heard(new Seen.Due(parts.due().due(), Seen.Answer.NONE), Optional.empty());
    }

    private static Seen seen(ReceiveAtStation station) {
        return new Seen.Counting(station.shipment(), station.view(), Optional.empty());
    }
}
