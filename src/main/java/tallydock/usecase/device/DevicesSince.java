package tallydock.usecase.device;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.StationFact.KeyboardForgotten;
import tallydock.domain.fact.StationFact.KeyboardLearned;
import tallydock.domain.fact.StationFact.ScannerDropped;
import tallydock.domain.fact.StationFact.ScannerSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;

/// Reads when each device of this station was last set up.
public final class DevicesSince {
    /// The name under which the keyboard scanners stand; the others stand under their ports.
    public static final String KEYBOARD = "keyboard";

    private final FactHistory history;
    private final StreamId stream;

    public DevicesSince(FactHistory history, StationIdentity identity) {
        this.history = history;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    public Map<String, Instant> run() {
        var since = new HashMap<String, Instant>();
        history.withoutScans(
                stream,
                recorded -> recorded.fact()
                        .ifPresent(fact ->
                                take(since, fact, recorded.entry().header().wallTime())));
        return Map.copyOf(since);
    }

    private static void take(Map<String, Instant> since, Fact fact, Instant at) {
        switch (fact) {
            case ScannerSet(var scanner) -> since.put(scanner.port().value(), at);
            case ScannerDropped(var port) -> since.remove(port.value());
            case KeyboardLearned _ -> since.put(KEYBOARD, at);
            case KeyboardForgotten _ -> since.remove(KEYBOARD);
            default -> {}
        }
    }
}
