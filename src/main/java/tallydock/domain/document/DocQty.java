package tallydock.domain.document;

import java.util.Optional;

/// Whole pieces in one carton, or, where no whole number can be had, what the cell says.
public record DocQty(Optional<Long> pieces, Optional<String> raw) {
    public static DocQty of(long pieces) {
        return new DocQty(Optional.of(pieces), Optional.empty());
    }

    public static DocQty unreadable(String raw) {
        return new DocQty(Optional.empty(), Optional.of(raw));
    }
}
