package tallydock.desk.kit.device;

import java.util.function.Consumer;
import tallydock.domain.device.PortName;

/// The scales of a station for a room that weighs: how they stand and what they say, and the wish that one begins at
/// nothing.
public record StationScales(ScaleStates states, Consumer<PortName> zero) {
    /// A station without any.
    public static StationScales none() {
        return new StationScales(new ScaleStates(), _ -> {});
    }
}
