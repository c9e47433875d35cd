package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.shipment.ShipmentId;

class OneMomentTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new UUID(1, 2));

    private final StoreBench bench = new StoreBench();

    @Test
    void countsAndLogReadTogetherKnowNothingOfAScanInBetween(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var tally = bench.tally();
            store.log().append(List.of(bench.draft(SHIPMENT, tally, bench.opened("C1"))));

            List<Recorded> together = store.oneMoment().of(() -> {
                assertThat(store.tallies().of(SHIPMENT)).hasSize(1);
                store.log().append(List.of(bench.draft(SHIPMENT, tally, bench.unit("A"))));
                return facts(store);
            });

            assertThat(together).hasSize(1);
            assertThat(facts(store)).hasSize(2);
        }
    }

    private static List<Recorded> facts(Store store) {
        var facts = new ArrayList<Recorded>();
        store.history().ofStream(new StreamId(StreamKind.SHIPMENT, SHIPMENT.toString()), facts::add);
        return facts;
    }
}
