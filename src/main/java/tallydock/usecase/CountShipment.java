package tallydock.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Receiving;
import tallydock.domain.receiving.StationTallies;
import tallydock.domain.receiving.Tally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;

/// Counts one shipment at this station, scan by scan. Holds the station's own tallies as the log has them; a result is
/// returned only when its facts are durable. For one thread at a time.
public final class CountShipment {
    private final Context context;
    private final Ports ports;
    private final ReadScan readScan;
    private final StreamId stream;
    private final OwnTallies tallies = new OwnTallies();
    private final Receiving receiving;
    private Armed armed = Armed.NOTHING;

    /// Who counts what, where and how.
    public record Context(ShipmentHead shipment, CountMode mode, Actor actor, StationIdentity station) {}

    /// What a scan came to, and the facts that are in the log for it; the last of them is what acknowledges the scan.
    public record Counted(Outcome outcome, List<Entry> entries) {
        public Counted {
            entries = List.copyOf(entries);
        }
    }

    private CountShipment(Context context, Ports ports) {
        this.context = context;
        this.ports = ports;
        this.readScan = new ReadScan(context.shipment(), ports.shipments(), ports.products());
        this.stream = new StreamId(StreamKind.SHIPMENT, context.shipment().id().toString());
        this.receiving = new Receiving(tallies, context.mode(), ports.ids());
    }

    /// What counting needs from outside.
    public record Ports(FactLog log, FactHistory history, Shipments shipments, Products products, Ids ids) {}

    /// Takes up counting where this station left it.
    public static CountShipment resume(Context context, Ports ports) {
        var counting = new CountShipment(context, ports);
        ports.history().ofStream(counting.stream, counting::recall);
        return counting;
    }

    /// Reads, decides and records one scan.
    ///
    /// @throws StorageFault when the scan may not be durable: it must not be acknowledged
    public Counted scan(RawScan scan) {
        return commit(receiving.decide(readScan.run(scan), armed), scan.at());
    }

    /// Marks units of the last accepted scan as damaged.
    public Counted damage(long qty, Instant at) {
        return commit(receiving.damage(qty, Optional.empty(), armed), at);
    }

    private Counted commit(Decision decision, Instant at) {
        var drafts = decision.steps().stream()
                .map(step -> new Draft(step.id(), context.actor(), at, FactPlace.in(stream, step.tally()), step.fact()))
                .toList();
        List<Entry> entries = drafts.isEmpty() ? List.of() : ports.log().append(drafts);
        decision.steps().forEach(step -> tallies.take(step.tally(), step.id(), step.fact()));
        armed = decision.armed();
        return new Counted(decision.outcome(), entries);
    }

    private void recall(Recorded recorded) {
        var header = recorded.entry().header();
        if (header.key().station().equals(context.station().station())
                && recorded.fact().orElse(null) instanceof CountFact fact) {
            tallies.take(header.tally().orElseThrow(), header.id(), fact);
        }
    }

    /// This station's tallies of the shipment; which one is open follows from what was opened last.
    private static final class OwnTallies implements StationTallies {
        private final Map<TallyId, Tally> byId = new HashMap<>();
        private final Map<CartonNo, TallyId> byCarton = new HashMap<>();
        private Optional<TallyId> open = Optional.empty();
        private Optional<TallyId> loose = Optional.empty();

        void take(TallyId id, EventId event, CountFact fact) {
            if (fact instanceof CountFact.CartonOpened opened) {
                byCarton.put(opened.carton(), id);
                open = Optional.of(id);
            } else if (fact instanceof CountFact.LooseOpened) {
                loose = Optional.of(id);
                open = Optional.of(id);
            }
            var before = byId.computeIfAbsent(id, _ -> Tally.opened(id, cartonOf(fact)));
            byId.put(id, before.after(event, fact));
        }

        private static Optional<CartonNo> cartonOf(CountFact fact) {
            return fact instanceof CountFact.CartonOpened opened ? Optional.of(opened.carton()) : Optional.empty();
        }

        @Override
        public Optional<Tally> open() {
            return open.map(byId::get);
        }

        @Override
        public Optional<Tally> ofCarton(CartonNo carton) {
            return Optional.ofNullable(byCarton.get(carton)).map(byId::get);
        }

        @Override
        public Optional<Tally> loose() {
            return loose.map(byId::get);
        }
    }
}
