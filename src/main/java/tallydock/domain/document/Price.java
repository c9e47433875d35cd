package tallydock.domain.document;

import java.math.BigDecimal;

/// A declared value of one piece; `currency` is the ISO 4217 code. A number without a currency is no price.
public record Price(BigDecimal value, String currency) {}
