package tallydock.domain.barcode.meaning;

import java.util.List;

/// What a place makes of a scan.
public sealed interface Choice {
    /// One meaning stands above the others there.
    record Settled(Ranked meaning) implements Choice {}

    /// Two or more meanings that nothing tells apart: a person has to say which.
    record Tie(List<Ranked> meanings) implements Choice {
        public Tie {
            meanings = List.copyOf(meanings);
        }
    }
}
