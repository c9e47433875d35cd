package tallydock.domain.document.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One charge of a statement; a credit has a negative amount. `kind` is what it is for.
public record FeeLine(
        Optional<LocalDate> date,
        Optional<String> ref,
        Kind kind,
        Optional<BigDecimal> qty,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> amount,
        Optional<String> currency) {
    /// The type a charge's own words stand for; empty for words that are not known.
    public record Kind(Optional<FeeType> type, Optional<String> raw) {}
}
