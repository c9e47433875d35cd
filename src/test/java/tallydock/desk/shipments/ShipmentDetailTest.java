package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Reconciliation;
import tallydock.usecase.Plans;

class ShipmentDetailTest {
    @Test
    void unitsWaitInTheCartonsThatNobodyHasScanned() {
        var plan = Plans.of("1: MUG*12", "2: MUG*6 TOWEL*1");
        var detail = new ShipmentDetail(
                plan.head(),
                Reconciliation.of(plan, List.of()),
                Map.of(),
                SampleShelf.inWork(plan.head()),
                ShipmentDetail.Papers.NONE);

        assertThat(detail.waiting(new Sku("MUG"))).isEqualTo(18);
        assertThat(detail.waiting(new Sku("TOWEL"))).isEqualTo(1);
        assertThat(detail.waiting(new Sku("LAMP"))).isZero();
    }
}
