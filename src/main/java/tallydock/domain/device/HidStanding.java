package tallydock.domain.device;

import java.util.List;

/// How it stands with scanners that the computer knows as scanners.
///
/// @param heard the names of those that are heard
public record HidStanding(State state, List<String> heard) {
    public static final HidStanding OFF = new HidStanding(State.OFF, List.of());

    public HidStanding {
        heard = List.copyOf(heard);
    }

    /// What a person should know.
    public enum State {
        /// Nobody wants them, and nothing is loaded for them.
        OFF,
        /// It looks for them.
        LOOKING,
        /// At least one is heard.
        LISTENING,
        /// The computer has none now.
        NONE,
        /// There is one, but this user may not open it, or another program has it.
        FORBIDDEN,
        /// The library for them cannot be loaded on this computer.
        NO_LIBRARY
    }
}
