package tallydock.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.receiving.BoundCodes;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.ScanReader;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.StationFlow;
import tallydock.domain.station.StationInput;
import tallydock.domain.station.StationState;
import tallydock.domain.station.StationStep;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.told.StationContext;
import tallydock.domain.station.told.StationRules;
import tallydock.domain.station.told.Told;

/// One shipment at one station, from the log on. A step is taken only when its facts are in the log.
final class StationSession {
    private final ShipmentHead shipment;
    private final StationIdentity station;
    private final ReceiveAtStation.Ports ports;
    private final StreamId stream;
    private final PlanAtStation plan;
    private final ScanReader reader;
    private final StationFlow flow;
    private final Said said;
    private StationState state;

    StationSession(ShipmentHead shipment, StationRules rules, StationIdentity station, ReceiveAtStation.Ports ports) {
        this.shipment = shipment;
        this.station = station;
        this.ports = ports;
        this.stream = new StreamId(StreamKind.SHIPMENT, shipment.id().toString());
        this.plan = new PlanAtStation(shipment, ports.counting().shipments(), ports.lists());
        this.said = said();
        var codes = new ReadScan(
                shipment, ports.counting().shipments(), ports.counting().products());
        this.reader = scan -> said.bound.resolved(codes.read(scan));
        this.flow = new StationFlow(new StationContext(
                plan,
                said.blind ? rules.blindly() : rules,
                reader,
                ports.counting().ids()));
        plan.refresh(ports.tallies().of(shipment.id()), station.station());
        this.state = flow.begin(recall());
    }

    ShipmentHead shipment() {
        return shipment;
    }

    StageView view() {
        return flow.view(state);
    }

    Reading read(RawScan scan) {
        return reader.read(scan);
    }

    boolean lists(Reading.CartonRead read) {
        return plan.lists(read.carton());
    }

    /// What supervisors said of the inbound that changes how it is counted.
    private record Said(boolean blind, BoundCodes bound) {}

    private Said said() {
        var state = ports.inbounds().stateOf(shipment.id());
        return new Said(state.blind(), state.bound());
    }

    /// Whether a supervisor chose otherwise since it began: then it is to begin anew.
    boolean isOutdated() {
        return !said.equals(said());
    }

    /// The list has a new version, or facts of other stations came in.
    void refresh() {
        plan.refresh(ports.tallies().of(shipment.id()), station.station());
    }

    StationStep decide(StationInput input) {
        return flow.step(state, input);
    }

    /// @throws StorageFault when the facts may not be durable; the state stays what it was
    List<Entry> commit(StationStep step, Actor actor, Instant at) {
        return commit(step, actor, at, Optional.empty());
    }

    /// The same with a label that no scanner reads, of which a photo is asked for.
    List<Entry> commit(StationStep step, Actor actor, Instant at, Optional<LabelUnreadable> label) {
        var drafts = new ArrayList<Draft>();
        step.facts()
                .forEach(fact ->
                        drafts.add(new Draft(fact.id(), actor, at, FactPlace.in(stream, fact.tally()), fact.fact())));
        step.finishes().ifPresent(scan -> drafts.add(finished(scan, actor, at)));
        label.ifPresent(unreadable -> {
            drafts.add(new Draft(ports.counting().ids().event(), actor, at, FactPlace.in(stream), unreadable));
            step.facts().stream()
                    .filter(FailedReads::isRead)
                    .findFirst()
                    .ifPresent(read -> drafts.add(photo(read, actor, at)));
        });
        List<Entry> entries =
                drafts.isEmpty() ? List.of() : ports.counting().log().append(drafts);
        state = step.state();
        return entries;
    }

    private Draft photo(Step of, Actor actor, Instant at) {
        var asked = new PhotoAsked(of.id(), PhotoReason.UNREADABLE_LABEL);
        return new Draft(ports.counting().ids().event(), actor, at, FactPlace.in(stream, of.tally()), asked);
    }

    private Draft finished(RawScan scan, Actor actor, Instant at) {
        var fact = new InboundFact.InboundFinished(Optional.of(scan));
        return new Draft(ports.counting().ids().event(), actor, at, FactPlace.in(stream), fact);
    }

    private Told recall() {
        var recalled = new Object() {
            private Told told = flow.nothingTold();
        };
        ports.counting().history().ofStream(stream, recorded -> recalled.told = retold(recalled.told, recorded));
        return recalled.told;
    }

    private Told retold(Told before, Recorded recorded) {
        var header = recorded.entry().header();
        return header.key().station().equals(station.station())
                        && recorded.fact().orElse(null) instanceof CountFact fact
                ? flow.retold(before, new Step(header.id(), header.tally().orElseThrow(), said.bound.resolved(fact)))
                : before;
    }
}
