package tallydock.usecase.device;

import java.util.Optional;
import tallydock.domain.device.StationDevices;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.StationFact.KeyboardForgotten;
import tallydock.domain.fact.StationFact.KeyboardLearned;
import tallydock.domain.fact.StationFact.ScaleDropped;
import tallydock.domain.fact.StationFact.ScaleSet;
import tallydock.domain.fact.StationFact.ScannerDropped;
import tallydock.domain.fact.StationFact.ScannerSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;

/// Reads which devices this station uses.
public final class LoadDevices {
    private final FactHistory history;
    private final StreamId stream;

    public LoadDevices(FactHistory history, StationIdentity identity) {
        this.history = history;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    public StationDevices run() {
        var reading = new Reading();
        history.withoutScans(stream, recorded -> recorded.fact().ifPresent(reading::take));
        return reading.devices;
    }

    private static final class Reading {
        private StationDevices devices = StationDevices.NONE;

        void take(Fact fact) {
            switch (fact) {
                case ScannerSet(var scanner) -> devices = devices.with(scanner);
                case ScannerDropped(var port) -> devices = devices.without(port);
                case KeyboardLearned(var traits) -> devices = devices.typedLike(Optional.of(traits));
                case KeyboardForgotten _ -> devices = devices.typedLike(Optional.empty());
                case ScaleSet(var scale) -> devices = devices.with(scale);
                case ScaleDropped(var port) -> devices = devices.withoutScale(port);
                default -> {}
            }
        }
    }
}
