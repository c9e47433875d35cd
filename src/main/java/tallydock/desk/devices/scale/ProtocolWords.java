package tallydock.desk.devices.scale;

import tallydock.desk.kit.text.Say;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;

/// How ways of speaking and settings of a line are spoken of.
final class ProtocolWords {
    private ProtocolWords() {}

    static Say of(ScaleProtocol protocol) {
        return switch (protocol) {
            case ScaleProtocol.Known known -> of(known.family());
            case ScaleProtocol.Taught _ -> Say.key("scale.protocol.taught");
        };
    }

    static Say of(ScaleFamily family) {
        return switch (family) {
            case TOLEDO_8217 -> Say.asIs("Toledo 8217");
            case TOLEDO_CONTINUOUS -> Say.key("scale.protocol.continuous", "Toledo");
            case SICS -> Say.asIs("Mettler-Toledo SICS");
            case AND -> Say.asIs("A&D");
            case CAS -> Say.key("scale.protocol.continuous", "CAS");
            case CAS_ENQUIRY -> Say.key("scale.protocol.asked", "CAS");
        };
    }

    /// As in `9600 8-N-1`.
    static String of(LineSettings settings) {
        return "%d %d-%s-%d"
                .formatted(
                        settings.speed(),
                        settings.dataBits(),
                        settings.parity().name().charAt(0),
                        settings.stopBits());
    }

    /// What keeps a port from being heard, and what to do.
    static Say advice(LineState state, String port) {
        return switch (state) {
            case OPENING, LISTENING -> Say.key("scale.advice.silent");
            case GONE -> Say.key("scale.advice.gone", port);
            case BUSY -> Say.key("scale.advice.busy", port);
            case FORBIDDEN -> Say.key("scale.advice.forbidden", port);
            case FAULTY -> Say.key("scale.advice.faulty", port);
        };
    }
}
