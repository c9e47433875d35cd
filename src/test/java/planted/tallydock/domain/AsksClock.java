package planted.tallydock.domain;

import java.time.Instant;

/// Breaks: pure packages are told the time.
public record AsksClock() {
    Instant time() {
        return Instant.now();
    }
}
