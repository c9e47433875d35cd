package tallydock.print.transport;

import java.time.Duration;

/// How long a printer is waited for.
///
/// @param connect until it takes the call
/// @param write for the next byte to be taken
/// @param answer until it says how it is
/// @param end until it closes the connection, which says that it has all: one that prints first takes its time
public record Patience(Duration connect, Duration write, Duration answer, Duration end) {
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofSeconds(30));
}
