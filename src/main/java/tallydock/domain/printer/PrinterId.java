package tallydock.domain.printer;

import java.util.UUID;

/// Names one printer of one station, whatever people call it.
public record PrinterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
