package tallydock.domain.people;

import java.util.UUID;

/// Names one printed badge in the log, where the code on it must not stand.
public record BadgeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
