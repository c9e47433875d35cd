package tallydock.desk.devices;

import java.util.Optional;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.digest.Bytes;

/// How a scanner on a line ends its scans, as one shows that came without the end that was waited for.
final class EndGuess {
    private static final byte STX = 2;
    private static final byte ETX = 3;

    private EndGuess() {}

    /// The way that fits, of those that are offered; empty where nothing came.
    static Optional<FramingChoice> of(Bytes came) {
        byte[] bytes = came.toArray();
        if (bytes.length == 0) {
            return Optional.empty();
        }
        byte last = bytes[bytes.length - 1];
        boolean isWrapped = bytes[0] == STX && last == ETX;
        return Optional.of(isWrapped ? choice(new Framing.Wrapped()) : ended(last));
    }

    private static FramingChoice ended(byte last) {
        return switch (last) {
            case '\t' -> choice(new Framing.Ended(End.TAB));
            case ETX -> choice(new Framing.Ended(End.ETX));
            case '\r', '\n' -> choice(Framing.USUAL);
            default -> FramingChoice.ALL.getLast();
        };
    }

    private static FramingChoice choice(Framing framing) {
        return FramingChoice.of(framing);
    }
}
