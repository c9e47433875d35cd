package tallydock.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Receiving;
import tallydock.domain.receiving.TallyBook;
import tallydock.domain.shipment.ShipmentHead;

/// Counts one shipment at this station, scan by scan. Holds the station's own tallies as the log has them; a result is
/// returned only when its facts are durable. For one thread at a time.
public final class CountShipment {
    private final Context context;
    private final Ports ports;
    private final ReadScan readScan;
    private final StreamId stream;
    private TallyBook tallies = TallyBook.EMPTY;
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
        return commit(receiving().decide(readScan.read(scan), armed), scan.at());
    }

    /// Marks units of the last accepted scan as damaged.
    public Counted damage(long qty, Instant at) {
        return commit(receiving().damage(qty, Optional.empty(), armed), at);
    }

    private Receiving receiving() {
        return new Receiving(tallies, context.mode(), ports.ids());
    }

    private Counted commit(Decision decision, Instant at) {
        var drafts = decision.steps().stream()
                .map(step -> new Draft(step.id(), context.actor(), at, FactPlace.in(stream, step.tally()), step.fact()))
                .toList();
        List<Entry> entries = drafts.isEmpty() ? List.of() : ports.log().append(drafts);
        decision.steps().forEach(step -> tallies = tallies.after(step));
        armed = decision.armed();
        return new Counted(decision.outcome(), entries);
    }

    private void recall(Recorded recorded) {
        var header = recorded.entry().header();
        if (header.key().station().equals(context.station().station())
                && recorded.fact().orElse(null) instanceof CountFact fact) {
            tallies = tallies.after(new Step(header.id(), header.tally().orElseThrow(), fact));
        }
    }
}
