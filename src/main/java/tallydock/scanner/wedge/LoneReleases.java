package tallydock.scanner.wedge;

import java.util.OptionalLong;

/// Keys that came up without having gone down: where an input method takes the press of a key, its release is seen all
/// the same. Keys without a name cannot be told apart and say nothing.
final class LoneReleases {
    private static final long SHORTLY = 500_000_000L;

    private OptionalLong newest = OptionalLong.empty();

    void saw(KeyStroke released) {
        if (!released.key().equals("UNDEFINED") && KeyRole.of(released) == KeyRole.CHARACTER) {
            newest = OptionalLong.of(released.nanos());
        }
    }

    /// Whether there was one within the burst that began then, or so shortly before that it belongs to it.
    boolean isOneSince(long nanos) {
        return newest.isPresent() && newest.getAsLong() > nanos - SHORTLY;
    }
}
