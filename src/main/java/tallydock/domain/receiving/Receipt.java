package tallydock.domain.receiving;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What came in beside what was declared, for one shipment.
public record Receipt(
        List<CartonReceipt> cartons,
        List<SkuReceipt> skus,
        List<UnknownReceipt> unknown,
        ReceiptTotals totals,
        List<UnreadableLabel> unreadable) {
    public Receipt {
        cartons = List.copyOf(cartons);
        skus = List.copyOf(skus);
        unknown = List.copyOf(unknown);
        unreadable = List.copyOf(unreadable);
    }

    /// One in which every label could be read, as far as counts say.
    public Receipt(
            List<CartonReceipt> cartons, List<SkuReceipt> skus, List<UnknownReceipt> unknown, ReceiptTotals totals) {
        this(cartons, skus, unknown, totals, List.of());
    }

    /// The same with the labels that no scanner read.
    public Receipt with(List<UnreadableLabel> labels) {
        return new Receipt(cartons, skus, unknown, totals, labels);
    }

    /// How a carton stands. LOOSE is the pseudo-carton of goods counted before any carton; it has no number.
    public enum Status {
        RECEIVED,
        MISSING,
        UNEXPECTED,
        LOOSE
    }

    /// One carton. `weight` is the latest of all stations; `otherCounts` is how many further stations counted it too;
    /// theirs are never added up. `boxes` are those that bear its label, where there is more than one.
    public record CartonReceipt(
            Optional<CartonNo> carton,
            Status status,
            Set<DiscrepancyType> types,
            List<SkuReceipt> lines,
            int otherCounts,
            Optional<WeightReceipt> weight,
            List<Box> boxes) {
        /// A carton that nobody weighed.
        public CartonReceipt(
                Optional<CartonNo> carton,
                Status status,
                Set<DiscrepancyType> types,
                List<SkuReceipt> lines,
                int otherCounts) {
            this(carton, status, types, lines, otherCounts, Optional.empty(), List.of());
        }

        public CartonReceipt {
            types = Set.copyOf(types);
            lines = List.copyOf(lines);
            boxes = List.copyOf(boxes);
        }

        /// Units that must not be shelved: all where the carton as a whole is meant.
        public long prohibited() {
            boolean whole = types.contains(DiscrepancyType.PROHIBITED);
            return lines.stream()
                    .mapToLong(line -> whole ? line.received() : line.prohibited())
                    .sum();
        }
    }

    /// The weight of a carton in grams beside the gross weight its list declares, where it does.
    public record WeightReceipt(OptionalLong declared, long weighed, boolean typed) {}

    /// One SKU, in one carton or over the whole shipment. Damaged units are part of received.
    public record SkuReceipt(Sku sku, long expected, long received, long damaged, Set<DiscrepancyType> types) {
        public SkuReceipt {
            types = Set.copyOf(types);
        }

        /// Units that must not be shelved: of goods that are found to be such all.
        public long prohibited() {
            return types.contains(DiscrepancyType.PROHIBITED) ? received : 0;
        }
    }

    /// A code nobody knows, the carton that was open, and how often it was scanned there.
    public record UnknownReceipt(String shown, Optional<CartonNo> carton, long count) {}

    public record ReceiptTotals(
            long expectedUnits, long receivedUnits, long damagedUnits, long cartonsExpected, long cartonsReceived) {}

    /// Whether anything is left that somebody must look at.
    public boolean hasOpenCase() {
        return !unknown.isEmpty()
                || !unreadable.isEmpty()
                || cartons.stream()
                        .anyMatch(carton -> !carton.types().isEmpty()
                                || carton.status() == Status.LOOSE
                                || carton.lines().stream()
                                        .anyMatch(line -> line.damaged() > 0
                                                || !line.types().isEmpty()));
    }
}
