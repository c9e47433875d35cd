package tallydock.usecase;

import static tallydock.usecase.MemoryStation.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation.Shown;
import tallydock.usecase.inbound.TellInbound;

/// A warehouse floor for tests: stations that share one log, and a clerk who scans every three seconds.
public final class Floor implements FactLog, FactHistory, Tallies, Inbounds {
    private final List<ShipmentPlan> plans;
    private final MemoryStation station;
    private final long number;
    private StationRules rules = StationRules.USUAL;
    private Optional<ReceiveAtStation> receiving = Optional.empty();
    private Instant now = NOON;
    private boolean diskFull;

    public Floor(ShipmentPlan... plans) {
        this(List.of(plans), new MemoryStation(plans[0]), 1);
    }

    private Floor(List<ShipmentPlan> plans, MemoryStation station, long number) {
        this.plans = plans;
        this.station = station;
        this.number = number;
    }

    /// Another station that sees the same facts.
    public Floor otherStation(String... skus) {
        var other = new Floor(plans, new MemoryStation(plans.getFirst(), station.log(), number + 1), number + 1);
        return other.registers(skus);
    }

    public Floor registers(String... skus) {
        for (String sku : skus) {
            station.registers(sku);
        }
        return this;
    }

    public Floor registersAs(String sku, String... codes) {
        station.registers(sku, codes);
        return this;
    }

    /// One scan of the code means so many units.
    public Floor claims(String sku, String code, long units) {
        station.claims(sku, code, units);
        return this;
    }

    public Floor under(StationRules other) {
        rules = other;
        return this;
    }

    public void fillTheDisk() {
        diskFull = true;
    }

    /// The program ends and starts again.
    public Floor restart() {
        receiving = Optional.empty();
        return this;
    }

    public ReceiveAtStation receiving() {
        if (receiving.isEmpty()) {
            receiving = Optional.of(ReceiveAtStation.resume(
                    plans.getFirst().head(),
                    new ReceiveAtStation.Context(rules, Actor.COMMAND_LINE, identity()),
                    new ReceiveAtStation.Ports(ports(), this, lists(), this)));
        }
        return receiving.orElseThrow();
    }

    public CountShipment fold(CountMode mode) {
        return CountShipment.resume(
                new CountShipment.Context(plans.getFirst().head(), mode, Actor.COMMAND_LINE, identity()), ports());
    }

    private CountShipment.Ports ports() {
        return new CountShipment.Ports(this, this, lists(), station, station);
    }

    /// What its packing lists say.
    public PlannedLists lists() {
        return new PlannedLists(plans);
    }

    private StationIdentity identity() {
        return new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, number)));
    }

    /// Scans one after the other; what the last came to.
    public Shown scans(Object... codes) {
        Optional<Shown> last = Optional.empty();
        for (Object code : codes) {
            last = Optional.of(scansAfter(3000, code));
        }
        return last.orElseThrow();
    }

    /// The scans that counted nothing, for this reason.
    public Stream<CountFact.ScanNoted> notes(CountFact.NoteReason reason) {
        return facts(CountFact.ScanNoted.class).stream().filter(note -> note.reason() == reason);
    }

    /// One scan some milliseconds after the one before.
    public Shown scansAfter(long millis, Object code) {
        now = now.plusMillis(millis);
        String raw = code instanceof Command command ? command.payload() : code.toString();
        return receiving().scan(new RawScan(ScanSource.WEDGE, "gun", Bytes.utf8(raw), now));
    }

    public OutcomeKind shows(Object... codes) {
        return scans(codes).view().headline().kind();
    }

    public Instant now() {
        return now;
    }

    public List<Recorded> log() {
        return station.log();
    }

    /// The facts of one kind, in the order of the log.
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return station.facts(kind);
    }

    public Receipt receipt() {
        return Reconciliation.of(plans.getFirst(), of(plans.getFirst().head().id()));
    }

    public long received(String carton, String sku) {
        return receipt().cartons().stream()
                .filter(one -> one.carton().equals(Optional.of(new CartonNo(carton))))
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.sku().equals(new Sku(sku)))
                .mapToLong(Receipt.SkuReceipt::received)
                .sum();
    }

    public CartonReceipt carton(String number) {
        return carton(new CartonNo(number));
    }

    public CartonReceipt carton(CartonNo number) {
        return receipt().cartons().stream()
                .filter(one -> one.carton().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    /// What somebody said of the first shipment as a whole.
    public Floor told(InboundFact fact) {
        new TellInbound(this, station, () -> now).run(plans.getFirst().head().id(), fact, Actor.COMMAND_LINE);
        return this;
    }

    @Override
    public List<CountedTally> of(ShipmentId shipment) {
        return TallyFold.of(facts(shipment));
    }

    @Override
    public InboundState stateOf(ShipmentId shipment) {
        return InboundState.of(facts(shipment));
    }

    private List<Recorded> facts(ShipmentId shipment) {
        var facts = new ArrayList<Recorded>();
        ofStream(new StreamId(StreamKind.SHIPMENT, shipment.toString()), facts::add);
        return facts;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        if (diskFull) {
            throw new StorageFault(StorageFault.Reason.DISK_FULL, "no space");
        }
        return station.append(drafts);
    }

    @Override
    public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
        List.copyOf(station.log()).stream()
                .filter(recorded -> recorded.entry().header().stream().equals(stream))
                .forEach(consumer);
    }

    @Override
    public void after(long seq, Consumer<Recorded> consumer) {
        station.after(seq, consumer);
    }
}
