package tallydock.domain.fact;

import java.util.UUID;

/// Names one tally: one count of one carton, or of loose goods, by one station.
public record TallyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
