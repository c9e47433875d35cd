package tallydock.usecase.device;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StationFact.HidScannersChosen;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Whether this station hears scanners that the computer knows as scanners. It does not until somebody says so.
public final class HidChoice {
    private final FactLog log;
    private final FactHistory history;
    private final StreamId stream;
    private final Making making;

    /// What new facts are made of.
    public record Making(Ids ids, InstantSource clock) {}

    public HidChoice(FactLog log, FactHistory history, StationIdentity identity, Making making) {
        this.log = log;
        this.history = history;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
        this.making = making;
    }

    /// Reads it from the log.
    public boolean isOn() {
        var read = new Object() {
            private boolean on;
        };
        history.withoutScans(
                stream,
                recorded -> recorded.fact().ifPresent(fact -> {
                    if (fact instanceof HidScannersChosen(var chosen)) {
                        read.on = chosen;
                    }
                }));
        return read.on;
    }

    /// Writes it down; returns once it is durable.
    public void choose(boolean on, Actor by) {
        log.append(List.of(new Draft(
                making.ids().event(), by, making.clock().instant(), FactPlace.in(stream), new HidScannersChosen(on))));
    }
}
