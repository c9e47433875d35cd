package tallydock.usecase.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.StationId;

/// A report in which two boxes bear the label of the first carton, one of them weighed.
public final class TwoBoxes {
    private TwoBoxes() {}

    private static final StationId DOCK = new StationId(new UUID(0, 1));
    private static final StationId OTHER = new StationId(new UUID(0, 2));

    public static ShipmentReport report() {
        var one = new EverySurprise().report();
        var receipt = one.receipt();
        var cartons = receipt.cartons().stream()
                .map(carton -> carton.carton().equals(Optional.of(new CartonNo("C-1"))) ? doubled(carton) : carton)
                .toList();
        return new ShipmentReport(
                one.made(),
                one.plan(),
                new Receipt(cartons, receipt.skus(), receipt.unknown(), receipt.totals()),
                one.evidence());
    }

    private static CartonReceipt doubled(CartonReceipt carton) {
        return new CartonReceipt(
                carton.carton(),
                carton.status(),
                Set.of(DiscrepancyType.DUPLICATE_LABEL),
                carton.lines(),
                carton.otherCounts(),
                carton.weight(),
                List.of(
                        new Box(
                                new CartonNo("C-1"),
                                DOCK,
                                Instant.parse("2026-11-21T12:00:00Z"),
                                3,
                                OptionalLong.of(9_480)),
                        new Box(
                                new CartonNo("QZC1B2"),
                                OTHER,
                                Instant.parse("2026-11-21T12:07:30Z"),
                                5,
                                OptionalLong.empty())));
    }
}
