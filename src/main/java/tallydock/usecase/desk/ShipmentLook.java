package tallydock.usecase.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.ReceiptTotals;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.StillExpected;
import tallydock.usecase.desk.ListPages.ListSums;

/// One shipment as it stands, without its cartons: the sums of its list beside what was counted. `counted`
/// compares the cartons that were counted, and no others; `begun` is what lacks in those that are not done.
public record ShipmentLook(
        ListSums sums, List<CountedTally> tallies, Receipt counted, StillExpected begun, InboundState inbound) {
    public ShipmentLook {
        tallies = List.copyOf(tallies);
    }

    /// The goods of the whole list, and those that came beyond it.
    public List<SkuReceipt> goods() {
        return Reconciliation.skus(sums.units(), counted.skus());
    }

    /// Units by SKU in the cartons of the list that nobody has scanned.
    public Map<Sku, Long> waiting() {
        var waiting = new TreeMap<>(sums.units());
        counted.cartons().stream()
                .filter(carton -> carton.status() == Status.RECEIVED)
                .flatMap(carton -> carton.lines().stream())
                .forEach(line -> waiting.merge(line.sku(), -line.expected(), Long::sum));
        waiting.values().removeIf(units -> units <= 0);
        return waiting;
    }

    /// What may still come, as if nobody had said that this was all.
    public StillExpected rest() {
        long unseen = sums.cartons() - counted.totals().cartonsReceived();
        long units = waiting().values().stream().mapToLong(Long::longValue).sum();
        return new StillExpected(sums.head(), unseen, begun.begun(), units + begun.units());
    }

    /// Of the whole list.
    public ReceiptTotals totals() {
        var totals = counted.totals();
        return new ReceiptTotals(
                sums.units().values().stream().mapToLong(Long::longValue).sum(),
                totals.receivedUnits(),
                totals.damagedUnits(),
                sums.cartons(),
                totals.cartonsReceived());
    }

    /// Cartons and loose goods that were counted and are not on the list.
    List<CartonReceipt> beyondTheList() {
        return counted.cartons().stream()
                .filter(carton -> carton.status() == Status.UNEXPECTED || carton.status() == Status.LOOSE)
                .toList();
    }
}
