package tallydock.domain.receiving;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.shipment.CartonNo;

/// A counted carton whose verdict another list changes: what was counted stays, what it is compared with does not.
///
/// @param before all that was wrong with it by the earlier list, its lines included
public record Recheck(Optional<CartonNo> carton, Set<DiscrepancyType> before, Set<DiscrepancyType> after) {
    public Recheck {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /// Both receipts are of the same tallies.
    public static List<Recheck> between(Receipt before, Receipt after) {
        var old = counted(before);
        var now = counted(after);
        return now.entrySet().stream()
                .map(entry -> new Recheck(
                        entry.getKey(),
                        findings(Optional.ofNullable(old.get(entry.getKey()))),
                        findings(Optional.of(entry.getValue()))))
                .filter(recheck -> !recheck.before().equals(recheck.after()))
                .toList();
    }

    private static Map<Optional<CartonNo>, CartonReceipt> counted(Receipt receipt) {
        Map<Optional<CartonNo>, CartonReceipt> counted = new LinkedHashMap<>();
        receipt.cartons().stream()
                .filter(carton -> carton.status() != Status.MISSING)
                .forEach(carton -> counted.put(carton.carton(), carton));
        return counted;
    }

    private static Set<DiscrepancyType> findings(Optional<CartonReceipt> carton) {
        Set<DiscrepancyType> all = EnumSet.noneOf(DiscrepancyType.class);
        carton.ifPresent(receipt -> {
            all.addAll(receipt.types());
            receipt.lines().forEach(line -> all.addAll(line.types()));
        });
        return all;
    }
}
