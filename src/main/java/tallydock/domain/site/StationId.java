package tallydock.domain.site;

import java.util.UUID;

/// Names one station for life: made at its first start, kept when it joins a hub.
public record StationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
