package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocWeight;
import tallydock.domain.document.PackingTotals;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.shipment.CartonNo;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.rule.Findings;

/// The rules a packing list must keep beyond its single cells.
final class PackingChecks {
    /// Heavier cartons need a second person (gross, kg).
    private static final BigDecimal HEAVY = new BigDecimal("22.5");

    private static final BigDecimal GROSS_TOLERANCE = new BigDecimal("0.05");

    private final Findings findings;
    private final Set<CartonNo> seen = new HashSet<>();

    PackingChecks(Findings findings) {
        this.findings = findings;
    }

    /// A carton number that comes back later, or lies in two ranges; true when there is one.
    boolean duplicates(List<CartonNo> numbers, Pos pos) {
        List<String> again = new ArrayList<>();
        for (var number : numbers) {
            if (!seen.add(number)) {
                again.add(number.text());
            }
        }
        if (!again.isEmpty()) {
            findings.at(ProblemCode.DUPLICATE_CARTON, pos.row(), pos.col(), "cartons", again);
        }
        return !again.isEmpty();
    }

    void weight(DocWeight weight, List<CartonNo> cartons, Pos pos) {
        if (weight.grossKg().isEmpty()) {
            return;
        }
        var gross = weight.grossKg().get();
        if (gross.compareTo(HEAVY) > 0) {
            findings.at(
                    ProblemCode.CARTON_OVERWEIGHT, pos.row(), pos.col(), "cartons", names(cartons), "grossKg", gross);
        }
        if (weight.netKg().isPresent() && gross.compareTo(weight.netKg().get()) < 0) {
            findings.at(
                    ProblemCode.GROSS_LT_NET,
                    pos.row(),
                    pos.col(),
                    "cartons",
                    names(cartons),
                    "grossKg",
                    gross,
                    "netKg",
                    weight.netKg().get());
        }
    }

    private static List<String> names(List<CartonNo> cartons) {
        return cartons.stream().map(CartonNo::text).toList();
    }

    void cartonCount(Optional<Declared.Stated<Long>> declared, long actual) {
        count(ProblemCode.CARTON_COUNT_MISMATCH, declared, actual);
    }

    void unitCount(Optional<Declared.Stated<Long>> declared, long actual) {
        count(ProblemCode.UNIT_COUNT_MISMATCH, declared, actual);
    }

    void grossTotal(Optional<Declared.Stated<BigDecimal>> declared, Optional<BigDecimal> actual) {
        if (declared.isPresent() && actual.isPresent()) {
            var stated = declared.get();
            if (stated.value().subtract(actual.get()).abs().compareTo(GROSS_TOLERANCE) > 0) {
                findings.at(
                        ProblemCode.GROSS_TOTAL_MISMATCH,
                        stated.pos().row(),
                        stated.pos().col(),
                        "declared",
                        stated.value(),
                        "actual",
                        actual.get());
            }
        }
    }

    private void count(ProblemCode code, Optional<Declared.Stated<Long>> declared, long actual) {
        declared.filter(stated -> stated.value() != actual)
                .ifPresent(stated -> findings.at(
                        code, stated.pos().row(), stated.pos().col(), "declared", stated.value(), "actual", actual));
    }

    /// Cartons, units and gross weight as counted.
    static PackingTotals totals(List<DocCarton> cartons) {
        long units = 0;
        BigDecimal gross = BigDecimal.ZERO;
        boolean weighed = false;
        for (var carton : cartons) {
            for (var line : carton.lines()) {
                units += line.qty().pieces().orElse(0L);
            }
            weighed |= carton.weight().grossKg().isPresent();
            gross = gross.add(carton.weight().grossKg().orElse(BigDecimal.ZERO));
        }
        return new PackingTotals(
                Optional.of((long) cartons.size()),
                Optional.of(units),
                weighed ? Optional.of(gross) : Optional.empty());
    }
}
