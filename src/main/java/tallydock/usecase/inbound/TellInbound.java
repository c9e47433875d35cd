package tallydock.usecase.inbound;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.FactLog;

/// Writes down what a person says of an inbound as a whole, where every station sees it.
public final class TellInbound {
    private final FactLog log;
    private final Ids ids;
    private final InstantSource clock;

    public TellInbound(FactLog log, Ids ids, InstantSource clock) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// Returns once it is durable.
    public void run(ShipmentId shipment, InboundFact told, Actor by) {
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.toString());
        log.append(List.of(new Draft(ids.event(), by, clock.instant(), FactPlace.in(stream), told)));
    }
}
