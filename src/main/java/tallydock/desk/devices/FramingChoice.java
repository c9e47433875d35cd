package tallydock.desk.devices;

import java.time.Duration;
import java.util.List;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;

/// A way a message ends that is offered, in words.
record FramingChoice(Framing framing, Say say) {
    private static final int PAUSE_MILLIS = 50;

    /// The usual one first.
    static final List<FramingChoice> ALL = List.of(
            new FramingChoice(Framing.USUAL, Say.key("devices.ends.line")),
            new FramingChoice(new Framing.Ended(End.TAB), Say.key("devices.ends.tab")),
            new FramingChoice(new Framing.Wrapped(), Say.key("devices.ends.stx-etx")),
            new FramingChoice(new Framing.Ended(End.ETX), Say.key("devices.ends.etx")),
            new FramingChoice(
                    new Framing.Paused(Duration.ofMillis(PAUSE_MILLIS)), Say.key("devices.ends.pause", PAUSE_MILLIS)));

    /// The one in use; the usual where another was set.
    static FramingChoice of(Framing framing) {
        return ALL.stream()
                .filter(each -> each.framing.equals(framing))
                .findFirst()
                .orElseGet(ALL::getFirst);
    }
}
