package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.StationFact.EpochStarted;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.site.StationId;

class StoreTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new UUID(1, 2));

    private final StoreBench bench = new StoreBench();

    @Test
    void aNewStoreBeginsWithItsFirstStart(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var facts = new ArrayList<Recorded>();
            store.history().after(0, facts::add);

            assertThat(facts).hasSize(1);
            assertThat(facts.getFirst().fact()).contains(new EpochStarted(EpochReason.FIRST_START, "0.1.0"));
            assertThat(store.station().epoch()).isEqualTo(1);
        }
    }

    @Test
    void whatWasAppendedIsThereAfterTheNextStart(@TempDir Path folder) {
        var tally = bench.tally();
        var settings = bench.settings(folder);
        var station = firstDay(settings, tally);

        try (var store = Store.open(settings)) {
            assertThat(store.station().id()).isEqualTo(station);
            var counted = store.tallies().of(SHIPMENT).getFirst();
            assertThat(counted.id()).isEqualTo(tally);
            assertThat(counted.counts().units()).containsEntry(new Sku("CUP-1"), new Count(2, 0));
            var health = store.examine(true);
            assertThat(health.log().isWell()).isTrue();
            assertThat(health.log().stored()).isEqualTo(4);
            assertThat(health.comparison().orElseThrow().differing()).isEmpty();
            assertThat(health.attached().backups()).hasSize(1);
        }
    }

    private StationId firstDay(StoreSettings settings, TallyId tally) {
        try (var store = Store.open(settings)) {
            var entries = store.log()
                    .append(List.of(
                            bench.draft(SHIPMENT, tally, bench.opened("C1")),
                            bench.draft(SHIPMENT, tally, bench.unit("CUP-1")),
                            bench.draft(SHIPMENT, tally, bench.unit("CUP-1"))));
            assertThat(entries).extracting(entry -> entry.header().key().seq()).containsExactly(2L, 3L, 4L);
            return store.station().id();
        }
    }
}
