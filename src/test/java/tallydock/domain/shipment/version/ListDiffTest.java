package tallydock.domain.shipment.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.version.CartonChange.LineChange;
import tallydock.usecase.Plans;

class ListDiffTest {
    @Test
    void theSameListInAnotherOrderIsNoChange() {
        var before = Plans.of("1: MUG*12 TOWEL*6", "2: MUG*3");
        var after = Plans.of("2: MUG*3", "1: TOWEL*6 MUG*12");

        assertThat(ListDiff.between(before.cartons(), after.cartons()).isEmpty())
                .isTrue();
    }

    @Test
    void cartonsAndLinesAddedRemovedAndChangedAreNamed() {
        var before = Plans.of("1: MUG*12 TOWEL*6", "2: MUG*3", "3: CUP*1");
        var after = Plans.of("1: MUG*10 CUP*2", "3: CUP*1", "4: MUG*5");

        var diff = ListDiff.between(before.cartons(), after.cartons());

        assertThat(diff.added()).containsExactly(new CartonNo("4"));
        assertThat(diff.removed()).containsExactly(new CartonNo("2"));
        assertThat(diff.changed()).singleElement().satisfies(change -> {
            assertThat(change.carton()).isEqualTo(new CartonNo("1"));
            assertThat(change.lines())
                    .containsExactlyInAnyOrder(
                            new LineChange(new Sku("MUG"), 12, 10),
                            new LineChange(new Sku("CUP"), 0, 2),
                            new LineChange(new Sku("TOWEL"), 6, 0));
        });
    }
}
