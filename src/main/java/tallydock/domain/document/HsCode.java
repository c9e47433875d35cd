package tallydock.domain.document;

import java.util.Optional;

/// A customs code of 6, 8 or 10 digits, or, where it is malformed, what the cell says.
public record HsCode(Optional<String> digits, Optional<String> raw) {
    public static final HsCode NONE = new HsCode(Optional.empty(), Optional.empty());
}
