package tallydock.domain.people;

import java.util.UUID;

/// Names one person for life. It is also the id of the actor in the facts that person makes.
public record UserId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
