package tallydock.desk.kit.device;

import java.util.function.BiConsumer;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;

/// The scales of a station for a room that weighs: how they stand and what they say, and how one is asked for zero or
/// tare.
public record StationScales(ScaleStates states, BiConsumer<PortName, ScaleWish> ask) {}
