package tallydock.domain.practice;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// Compares what was counted of the demo shipment with its list.
public final class DemoCount {
    private final ShipmentPlan plan;
    private final List<CountedTally> tallies;

    public DemoCount(ShipmentPlan plan, List<CountedTally> tallies) {
        this.plan = plan;
        this.tallies = List.copyOf(tallies);
    }

    /// What there is to scan now.
    public DemoLook look(Optional<DemoItem> stranger) {
        var items = current().map(this::items).orElse(List.of());
        return new DemoLook(
                plan.head(), items, plan.cartons().stream().map(this::label).toList(), over(items), stranger, seen());
    }

    private Optional<PlannedCarton> current() {
        return plan.cartons().stream()
                .filter(carton -> state(carton.no()) == DemoLabel.State.OPEN)
                .findFirst()
                .or(() -> plan.cartons().stream()
                        .filter(carton -> state(carton.no()) == DemoLabel.State.WAITING)
                        .findFirst());
    }

    // Of the carton touched last, since that is where one more unit is counted.
    private Optional<DemoItem> over(List<DemoItem> items) {
        return tallies.stream()
                .filter(tally -> tally.carton().isPresent())
                .max(Comparator.comparing(tally -> tally.span().lastOpened()))
                .flatMap(tally -> planned(tally.carton().orElseThrow()))
                .flatMap(carton -> least(items(carton)))
                .or(() -> least(items));
    }

    private static Optional<DemoItem> least(List<DemoItem> items) {
        return items.stream().min(Comparator.comparingLong(DemoItem::left));
    }

    private List<DemoItem> items(PlannedCarton carton) {
        return carton.lines().stream().map(line -> item(carton, line)).toList();
    }

    private DemoItem item(PlannedCarton carton, PlannedLine line) {
        var code = line.fnsku().or(line::gtin).orElse(line.sku().code());
        return new DemoItem(line.sku(), line.names(), code, Math.max(0, -surplus(carton, line)));
    }

    private DemoLabel label(PlannedCarton carton) {
        return new DemoLabel(carton.no(), carton.barcode().orElse(carton.no().text()), state(carton.no()));
    }

    private DemoLabel.State state(CartonNo carton) {
        return tally(carton)
                .map(tally -> tally.span().isOpen() ? DemoLabel.State.OPEN : DemoLabel.State.CLOSED)
                .orElse(DemoLabel.State.WAITING);
    }

    private Set<TourStep> seen() {
        var seen = EnumSet.of(TourStep.IMPORT);
        if (plan.cartons().stream().anyMatch(carton -> state(carton.no()) != DemoLabel.State.WAITING)) {
            seen.add(TourStep.OPEN);
        }
        if (surpluses().anyMatch(units -> units >= 0)) {
            seen.add(TourStep.COUNT);
        }
        if (surpluses().anyMatch(units -> units > 0)) {
            seen.add(TourStep.OVER);
        }
        if (tallies.stream().anyMatch(tally -> !tally.counts().unknown().isEmpty())) {
            seen.add(TourStep.UNKNOWN);
        }
        if (plan.cartons().stream().anyMatch(carton -> state(carton.no()) == DemoLabel.State.CLOSED)) {
            seen.add(TourStep.CLOSE);
        }
        return seen;
    }

    private Stream<Long> surpluses() {
        return plan.cartons().stream().flatMap(carton -> carton.lines().stream().map(line -> surplus(carton, line)));
    }

    private long surplus(PlannedCarton carton, PlannedLine line) {
        return tally(carton.no())
                        .map(tally -> tally.counts()
                                .units()
                                .getOrDefault(line.sku(), Count.ZERO)
                                .received())
                        .orElse(0L)
                - line.qty();
    }

    private Optional<PlannedCarton> planned(CartonNo carton) {
        return plan.cartons().stream().filter(each -> each.no().equals(carton)).findFirst();
    }

    // The earliest, as everywhere: counts of one carton are never added up.
    private Optional<CountedTally> tally(CartonNo carton) {
        return tallies.stream()
                .filter(tally -> tally.carton().filter(carton::equals).isPresent())
                .findFirst();
    }
}
