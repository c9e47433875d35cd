package tallydock.domain.printer;

import java.util.UUID;

/// Names one order of labels: the id of the fact that ordered them.
public record JobId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
