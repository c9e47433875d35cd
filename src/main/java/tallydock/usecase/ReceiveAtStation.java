package tallydock.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.StationInput;
import tallydock.domain.station.StationInput.Scanned;
import tallydock.domain.station.StationStep;
import tallydock.domain.station.stage.Asking;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.told.StationRules;

/// Counts goods at a station with a screen: stops, asks, parks, and goes over to another shipment when its carton is
/// scanned. What is returned may be shown and sounded: its facts are durable. For one thread at a time.
public final class ReceiveAtStation {
    /// The device that a carton is opened with by those who come to count it.
    static final String DESK = "desk";

    private final Context context;
    private final Ports ports;
    private final FailedReads failed = new FailedReads();
    private Actor actor;
    private StationSession session;
    // The carton that was open when a supervisor's choice was looked at last.
    private Optional<CartonNo> carton;
    private Optional<StorageFault.Reason> fault = Optional.empty();

    /// How the station counts, who stands at it, and which one it is.
    public record Context(StationRules rules, Actor actor, StationIdentity station) {}

    /// What a station needs from outside.
    public record Ports(CountShipment.Ports counting, Tallies tallies, StationLists lists, Inbounds inbounds) {}

    /// What to show and sound, and the facts that are in the log for it. `screen` is a command that the screen itself
    /// acts on; `fault` says why nothing can be saved.
    public record Shown(
            StageView view,
            SoundName sound,
            List<Entry> entries,
            Optional<Command> screen,
            Optional<StorageFault.Reason> fault) {
        public Shown {
            entries = List.copyOf(entries);
        }
    }

    private ReceiveAtStation(ShipmentHead shipment, Context context, Ports ports) {
        this.context = context;
        this.ports = ports;
        this.actor = context.actor();
        this.session = new StationSession(shipment, context.rules(), context.station(), ports);
        this.carton = session.view().carton().carton();
    }

    /// Takes up counting where this station left it.
    public static ReceiveAtStation resume(ShipmentHead shipment, Context context, Ports ports) {
        return new ReceiveAtStation(shipment, context, ports);
    }

    /// What to show before anything is scanned.
    public StageView view() {
        return fault.isPresent() ? cannotSave() : session.view();
    }

    /// The shipment that is counted now.
    public ShipmentHead shipment() {
        return session.shipment();
    }

    /// Somebody else stands at the station; the open carton stays.
    public void takenOverBy(Actor next) {
        actor = next;
    }

    /// The list has a new version, or facts of other stations came in.
    public StageView refreshed() {
        if (session.isOutdated()) {
            session = new StationSession(session.shipment(), context.rules(), context.station(), ports);
        } else {
            session.refresh();
        }
        return view();
    }

    /// Reads, decides and records one scan.
    public Shown scan(RawScan scan) {
        return take(input(scan), scan.at());
    }

    /// Reads, decides and records a code that was typed because no scanner reads its label: that is a case.
    public Shown typedUnreadable(RawScan typed) {
        failed.say();
        return scan(typed);
    }

    /// Opens a carton of the list as its label does: somebody came here to count it.
    public Shown openCarton(CartonNo carton, Instant at) {
        var asked = new RawScan(ScanSource.MANUAL, DESK, Bytes.utf8(carton.text()), at);
        return take(new Scanned(new Reading.CartonRead(carton, carton.text(), asked)), at);
    }

    /// A key or a touch that does what a command code does; a choice on screen is its command.
    public Shown press(Command command, Instant at) {
        return take(StationInput.pressed(command, at), at);
    }

    /// Counts a scan that was ignored as a repeat.
    public Shown countIt(EventId note, Instant at) {
        return take(new StationInput.CountIt(note, at), at);
    }

    /// The carton that was open when it was asked for was weighed.
    public Shown weigh(CartonNo weighed, Weighing weighing) {
        return take(new StationInput.Weighed(weighed, weighing), weighing.at());
    }

    /// A supervisor says which product the unknown code on the stage names.
    public Shown link(Sku sku, Actor supervisor, Instant at) {
        return take(new StationInput.Linked(sku, supervisor, at), at);
    }

    /// A supervisor scans the goods that the unknown code on the stage names. What is no goods is an ordinary scan.
    public Shown linkByScan(RawScan scan, Actor supervisor) {
        return session.read(scan) instanceof Reading.UnitRead unit
                ? link(unit.sku(), supervisor, scan.at())
                : scan(scan);
    }

    /// A supervisor allows the quantity that was asked for.
    public Shown permit(Actor supervisor, Instant at) {
        return take(new StationInput.Permitted(supervisor, at), at);
    }

    /// A supervisor says that what stopped the work may be shelved.
    public Shown clear(Actor supervisor, Instant at) {
        return take(new StationInput.Cleared(supervisor, at), at);
    }

    private StationInput input(RawScan scan) {
        var reading = session.read(scan);
        if (reading instanceof Reading.CartonRead read && !session.lists(read)) {
            var others = ports.lists().labelled(read.label()).stream()
                    .filter(head -> !head.id().equals(session.shipment().id()))
                    .toList();
            if (others.size() == 1) {
                return new StationInput.OtherShipmentScanned(others.getFirst().id(), read);
            }
        }
        return new Scanned(reading);
    }

    private Shown take(StationInput input, Instant at) {
        if (fault.isPresent()) {
            return faulted();
        }
        try {
            return recorded(input, at);
        } catch (StorageFault broken) {
            fault = Optional.of(broken.reason());
            return faulted();
        }
    }

    private Shown recorded(StationInput input, Instant at) {
        var step = session.decide(input);
        var label = failed.met(input, step, session.view().headline().code());
        var entries = new ArrayList<>(session.commit(step, actor, at, label));
        if (step.away().isPresent()) {
            step = goneAway(step.away().orElseThrow(), entries, at);
        }
        var view = label.isPresent() ? reported(step.view()) : step.view();
        return new Shown(takenUp(view), step.sound(), entries, step.screen(), Optional.empty());
    }

    /// A question is not spoken over.
    private static StageView reported(StageView view) {
        boolean isFree = view.notice().isEmpty()
                && !view.asking().stopped()
                && view.asking().choices().isEmpty();
        return isFree
                ? new StageView(
                        view.headline(),
                        Optional.of(OutcomeKind.LABEL_UNREADABLE),
                        view.tallied(),
                        view.carton(),
                        view.asking(),
                        view.background())
                : view;
    }

    /// With another carton a supervisor's choice holds that came since; a question that is open is answered first.
    private StageView takenUp(StageView view) {
        var open = view.carton().carton();
        if (open.equals(carton)
                || view.asking().stopped()
                || !view.asking().choices().isEmpty()) {
            return view;
        }
        carton = open;
        if (!session.isOutdated()) {
            return view;
        }
        session = new StationSession(session.shipment(), context.rules(), context.station(), ports);
        var now = session.view();
        return new StageView(
                view.headline(), view.notice(), now.tallied(), now.carton(), now.asking(), now.background());
    }

    private StationStep goneAway(StationStep.Away away, List<Entry> entries, Instant at) {
        var shipment = ports.counting().shipments().find(away.shipment()).orElseThrow();
        session = new StationSession(shipment, context.rules(), context.station(), ports);
        var step = session.decide(new Scanned(session.read(away.label().scan())));
        entries.addAll(session.commit(step, actor, at));
        if (away.next().isPresent()) {
            step = session.decide(
                    new Scanned(session.read(away.next().orElseThrow().scan())));
            entries.addAll(session.commit(step, actor, at));
        }
        return step;
    }

    private Shown faulted() {
        return new Shown(cannotSave(), SoundName.STOP, List.of(), Optional.empty(), fault);
    }

    private StageView cannotSave() {
        var view = session.view();
        var nothing = new Asking(
                true, List.of(), List.of(), Optional.empty(), view.asking().held());
        return new StageView(
                Headline.of(OutcomeKind.CANNOT_SAVE),
                Optional.empty(),
                Optional.empty(),
                view.carton(),
                nothing,
                view.background());
    }
}
