package tallydock.domain.document.fee;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.Problem;
import tallydock.domain.document.TableSource;

/// A fee statement read and checked. `period` is a month (2026-01) or what the statement says; `declared` has
/// the totals it states, by ISO 4217 code.
public record FeeStatementDoc(
        TableSource source,
        Optional<String> period,
        Optional<String> account,
        List<FeeLine> lines,
        Map<String, BigDecimal> declared,
        List<Problem> problems) {
    public FeeStatementDoc {
        lines = List.copyOf(lines);
        declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
        problems = List.copyOf(problems);
    }

    /// The stated amounts added up, by currency in order of first appearance.
    public Map<String, BigDecimal> byCurrency() {
        return sums(lines);
    }

    /// The same for lines alone. A charge without amount or currency counts for nothing.
    public static Map<String, BigDecimal> sums(List<FeeLine> lines) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> line.currency()
                .ifPresent(
                        currency -> line.amount().ifPresent(amount -> sums.merge(currency, amount, BigDecimal::add))));
        return sums;
    }
}
