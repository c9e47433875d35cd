package tallydock.usecase.device;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StationFact.KeyboardForgotten;
import tallydock.domain.fact.StationFact.KeyboardLearned;
import tallydock.domain.fact.StationFact.ScannerDropped;
import tallydock.domain.fact.StationFact.ScannerSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Writes down which devices this station uses from now on. Each returns once it is durable.
public final class ChangeDevices {
    private final FactLog log;
    private final Ids ids;
    private final InstantSource clock;
    private final StreamId stream;

    public ChangeDevices(FactLog log, Ids ids, InstantSource clock, StationIdentity identity) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    public void use(LineScanner scanner, Actor by) {
        append(new ScannerSet(scanner), by);
    }

    public void drop(PortName port, Actor by) {
        append(new ScannerDropped(port), by);
    }

    /// Takes keyboard scanners for such from now on. A caller that teaches one more passes `before.and(learned)`.
    public void learn(KeyboardTraits traits, Actor by) {
        append(new KeyboardLearned(traits), by);
    }

    /// Takes keyboard scanners for any scanners again.
    public void forgetKeyboard(Actor by) {
        append(new KeyboardForgotten(), by);
    }

    private void append(StationFact fact, Actor by) {
        log.append(List.of(new Draft(ids.event(), by, clock.instant(), FactPlace.in(stream), fact)));
    }
}
