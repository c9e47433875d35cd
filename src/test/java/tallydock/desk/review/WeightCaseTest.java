package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;

class WeightCaseTest {
    private static Discrepancy of(long declared, long weighed) {
        var refs = new ShipmentRefs(Optional.of("PO-1"), Optional.empty(), Optional.empty(), Optional.empty());
        return new Discrepancy(
                new ShipmentHead(new ShipmentId(new UUID(1, 1)), SellerId.OWN, refs, Route.UNKNOWN),
                DiscrepancyType.WEIGHT_VARIANCE,
                Optional.of(new CartonNo("4")),
                new Discrepancy.About.Weight(declared, weighed),
                new Discrepancy.Units(12, 12, 12),
                new Discrepancy.Seen(Instant.EPOCH, Set.of()));
    }

    @Test
    void aWeightIsShownInKilogramsWhereOthersShowUnits() {
        var light = of(12_100, 10_860);

        assertThat(CaseWords.declared(light)).isEqualTo("12.10 kg");
        assertThat(CaseWords.counted(light)).isEqualTo("10.86 kg");
        assertThat(CaseWords.difference(light)).isEqualTo("\u22121.24");
        assertThat(CaseWords.difference(of(10_000, 10_500))).isEqualTo("+0.50");
    }
}
