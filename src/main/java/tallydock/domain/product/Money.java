package tallydock.domain.product;

import java.math.BigDecimal;

/// An amount in a currency (ISO 4217 code). Amounts of different currencies are never added.
public record Money(BigDecimal amount, String currency) {
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not a currency code: '" + currency + "'");
        }
    }
}
