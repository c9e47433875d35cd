package tallydock.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.ScanIgnored;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.fact.TypeName;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

/// A station whose log is a list: enough of every port to count one shipment.
public final class MemoryStation implements FactLog, FactHistory, Shipments, Products, Ids {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final ShipmentPlan plan;
    private final List<Recorded> log;
    private final Map<ProductCode, List<CodedProduct>> register = new HashMap<>();
    private final StationIdentity identity;
    private final Random random;
    private Hlc clock = Hlc.START;
    private long seq;

    public MemoryStation(ShipmentPlan plan) {
        this(plan, new ArrayList<>(), 1);
    }

    /// Another station that shares the log, as after an exchange of facts.
    public MemoryStation(ShipmentPlan plan, List<Recorded> log, long number) {
        this.plan = plan;
        this.log = log;
        this.random = new Random(number);
        this.identity = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, number)));
    }

    public MemoryStation registers(String sku, String... codes) {
        claims(sku, sku, 1);
        for (String code : codes) {
            claims(sku, code, 1);
        }
        return this;
    }

    /// One scan of the code means so many units of the SKU. A code that others claim already is theirs too.
    public MemoryStation claims(String sku, String code, long units) {
        var key = code.matches("\\d+") ? ProductCode.ofGtin(code) : ProductCode.of(code);
        var coded = new CodedProduct(new Sku(sku), units);
        var all = new ArrayList<>(register.getOrDefault(key, List.of()));
        if (!all.contains(coded)) {
            all.add(coded);
        }
        register.put(key, all);
        return this;
    }

    public CountShipment counts(CountMode mode) {
        return CountShipment.resume(
                new CountShipment.Context(plan.head(), mode, Actor.COMMAND_LINE, identity),
                new CountShipment.Ports(this, this, this, this, this));
    }

    public static RawScan scan(String raw) {
        return new RawScan(ScanSource.WEDGE, "test", Bytes.utf8(raw), NOON);
    }

    public List<Recorded> log() {
        return log;
    }

    /// The facts of one kind, in the order of the log.
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return log.stream()
                .flatMap(recorded -> recorded.fact().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public Receipt receipt() {
        return Reconciliation.of(plan, TallyFold.of(log));
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        var entries = new ArrayList<Entry>();
        for (Draft draft : drafts) {
            clock = clock.next(NOON.plusMillis(seq));
            var header = new FactHeader(
                    new FactKey(identity.site(), identity.station(), 1, ++seq),
                    draft.id(),
                    clock,
                    draft.at(),
                    draft.actor(),
                    draft.place(),
                    new TypeName("test", 1));
            var entry = Entry.link(header, Bytes.EMPTY, Sha256.ZERO);
            entries.add(entry);
            log.add(new Recorded(entry, Optional.of(draft.fact())));
        }
        return entries;
    }

    @Override
    public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
        log.forEach(consumer);
    }

    /// Unlike the whole of a stream, this tells the streams apart.
    @Override
    public void withoutScans(StreamId stream, Consumer<Recorded> consumer) {
        log.stream()
                .filter(recorded -> recorded.entry().header().stream().equals(stream))
                .filter(recorded -> !(recorded.fact().orElse(null) instanceof ScanIgnored)
                        && recorded.entry().header().tally().isEmpty())
                .toList()
                .forEach(consumer);
    }

    @Override
    public void after(long seq, Consumer<Recorded> consumer) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public Optional<ShipmentHead> find(ShipmentId id) {
        return Optional.of(plan.head());
    }

    @Override
    public List<ShipmentHead> named(String name) {
        return List.of(plan.head());
    }

    @Override
    public Optional<ShipmentPlan> plan(ShipmentId id) {
        return Optional.of(plan);
    }

    @Override
    public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
        return plan.cartons().stream()
                .filter(carton -> CartonLabels.of(plan.head(), carton).contains(label))
                .map(carton -> carton.no())
                .findFirst();
    }

    @Override
    public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
        var lines = new LinkedHashMap<Sku, Long>();
        plan.cartons().stream()
                .filter(planned -> planned.no().equals(carton))
                .flatMap(planned -> planned.lines().stream())
                .forEach((PlannedLine line) -> lines.merge(line.sku(), line.qty(), Long::sum));
        return lines;
    }

    @Override
    public boolean hasRegister(SellerId seller) {
        return !register.isEmpty();
    }

    @Override
    public boolean isRegistered(SellerId seller, Sku sku) {
        return register.values().stream()
                .flatMap(List::stream)
                .anyMatch(coded -> coded.sku().equals(sku));
    }

    @Override
    public List<CodedProduct> named(SellerId seller, ProductCode code) {
        return List.copyOf(register.getOrDefault(code, List.of()));
    }

    @Override
    public EventId event() {
        return EventId.create(NOON, random);
    }

    @Override
    public TallyId tally() {
        return new TallyId(EventId.uuidV7(NOON, random));
    }
}
