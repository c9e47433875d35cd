package tallydock.domain.document.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A mismatch, and where each paper says what it says. What people entered by hand stands in no paper.
public record TracedMismatch(PaperMismatch mismatch, Map<Paper, PaperPlace> places) {
    public TracedMismatch {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }
}
