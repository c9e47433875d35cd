package tallydock.domain.document;

import java.math.BigDecimal;
import java.util.Optional;

/// Size and weight (kg) of one piece.
public record DocBody(DocSize size, Optional<BigDecimal> weightKg) {}
