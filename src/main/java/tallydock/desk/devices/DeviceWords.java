package tallydock.desk.devices;

import tallydock.desk.kit.device.ScannerStates.Standing;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.LineState;

/// How devices are spoken of.
final class DeviceWords {
    private DeviceWords() {}

    static Say state(LineState state) {
        return switch (state) {
            case OPENING -> Say.key("devices.state.opening");
            case LISTENING -> Say.key("devices.state.listening");
            case GONE -> Say.key("devices.state.gone");
            case BUSY -> Say.key("devices.state.busy");
            case FORBIDDEN -> Say.key("devices.state.forbidden");
            case FAULTY -> Say.key("devices.state.faulty");
        };
    }

    /// What it means, and what to do where something is wrong.
    static Say advice(Standing standing) {
        var port = standing.scanner().port().value();
        return switch (standing.state()) {
            case OPENING -> Say.key("devices.advice.opening", port);
            case LISTENING -> Say.nothing();
            case GONE -> Say.key("devices.advice.gone", port);
            case BUSY -> Say.key("devices.advice.busy", port);
            case FORBIDDEN -> Say.key("devices.advice.forbidden", port);
            case FAULTY -> Say.key("devices.advice.faulty", port);
        };
    }
}
