package tallydock.domain.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Something in a sheet a person should look at. `details` keeps its order and holds plain values only: text, whole
/// numbers, BigDecimal and lists of these; the sentence shown to a person is made of them.
public record Problem(ProblemCode code, Optional<Place> where, Map<String, Object> details) {
    public Problem {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /// A problem of the file as a whole.
    public static Problem of(ProblemCode code) {
        return new Problem(code, Optional.empty(), Map.of());
    }

    public Severity severity() {
        return code.severity();
    }
}
