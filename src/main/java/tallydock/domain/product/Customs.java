package tallydock.domain.product;

import java.util.Optional;

/// What is declared to customs for one unit: HS code (6, 8 or 10 digits) and value.
public record Customs(Optional<String> hsCode, Optional<Money> unitValue) {
    public static final Customs NONE = new Customs(Optional.empty(), Optional.empty());
}
