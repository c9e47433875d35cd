package tallydock.domain.barcode.meaning;

import java.util.Arrays;
import java.util.List;

/// One meaning of a scan, how much speaks for it, and what.
public record Ranked(Candidate meaning, Certainty certainty, List<Reason> reasons) {
    public Ranked {
        reasons = List.copyOf(reasons);
    }

    static Ranked of(Candidate meaning, Certainty certainty, Reason... reasons) {
        return new Ranked(meaning, certainty, Arrays.asList(reasons));
    }

    static Ranked of(Candidate meaning, Certainty certainty, Reason.Kind reason) {
        return of(meaning, certainty, Reason.of(reason));
    }
}
