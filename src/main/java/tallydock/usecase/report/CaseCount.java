package tallydock.usecase.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;

/// How many cases of one kind a receipt has, and how many units they concern (for an unknown barcode how
/// often it was scanned, for a label that no scanner reads how often it was met).
public record CaseCount(DiscrepancyType type, long cases, long units) {
    /// One entry for every kind, in the order of the kinds, also for kinds that did not occur. What papers
    /// disagree about concerns no units.
    public static List<CaseCount> of(Receipt receipt, int documents) {
        var counting = new Counting();
        receipt.cartons().forEach(counting::carton);
        receipt.unknown().forEach(unknown -> counting.add(DiscrepancyType.UNKNOWN_BARCODE, unknown.count()));
        receipt.unreadable().stream()
                .collect(Collectors.groupingBy(
                        found -> List.of(found.label().carton(), found.label().code()), Collectors.counting()))
                .values()
                .forEach(times -> counting.add(DiscrepancyType.UNREADABLE_LABEL, times));
        counting.documents(documents);
        return counting.result();
    }

    private static final class Counting {
        private final Map<DiscrepancyType, CaseCount> byType = new EnumMap<>(DiscrepancyType.class);

        void carton(CartonReceipt carton) {
            carton.types().forEach(type -> add(type, unitsOf(carton.lines(), type)));
            if (carton.status() == Status.LOOSE) {
                add(DiscrepancyType.LOOSE, unitsOf(carton.lines(), DiscrepancyType.LOOSE));
            }
            carton.lines().forEach(line -> {
                line.types().forEach(type -> add(type, unitsOf(line, type)));
                if (line.damaged() > 0) {
                    add(DiscrepancyType.DAMAGED, line.damaged());
                }
            });
        }

        void add(DiscrepancyType type, long units) {
            byType.merge(type, new CaseCount(type, 1, units), CaseCount::plus);
        }

        void documents(int mismatches) {
            byType.put(
                    DiscrepancyType.DOCUMENT_MISMATCH, new CaseCount(DiscrepancyType.DOCUMENT_MISMATCH, mismatches, 0));
        }

        List<CaseCount> result() {
            var all = new ArrayList<CaseCount>();
            for (DiscrepancyType type : DiscrepancyType.values()) {
                all.add(byType.getOrDefault(type, new CaseCount(type, 0, 0)));
            }
            return List.copyOf(all);
        }

        /// Of goods that must not be shelved all, else those that are too many or too few.
        private static long unitsOf(SkuReceipt line, DiscrepancyType type) {
            return type == DiscrepancyType.PROHIBITED ? line.prohibited() : Math.abs(line.received() - line.expected());
        }

        /// A missing carton concerns what it should hold, any other what it held.
        private static long unitsOf(Collection<SkuReceipt> lines, DiscrepancyType type) {
            return lines.stream()
                    .mapToLong(line -> type == DiscrepancyType.MISSING_CARTON ? line.expected() : line.received())
                    .sum();
        }
    }

    private CaseCount plus(CaseCount other) {
        return new CaseCount(type, cases + other.cases, units + other.units);
    }
}
