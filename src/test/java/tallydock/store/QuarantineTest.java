package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.AnswerFact.ProhibitedFound;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.projection.Progress;

class QuarantineTest {
    private final StoreBench bench = new StoreBench();
    private final ShipmentId shipment = new ShipmentId(new UUID(4, 4));

    private List<Entry> decides(Store store, QuarantineAnswer answer) {
        var tally = bench.tally();
        var found = bench.draft(shipment, tally, new ProhibitedFound(Optional.of(new Sku("CUP")), bench.scan("QZHAZ")));
        var entries = new ArrayList<Entry>();
        entries.addAll(store.log()
                .append(List.of(
                        bench.draft(shipment, tally, bench.opened("A1")),
                        bench.draft(shipment, tally, bench.unit("CUP")),
                        found)));
        entries.addAll(store.log()
                .append(List.of(bench.told(shipment, new QuarantineDecided(List.of(found.id()), answer)))));
        return entries;
    }

    private static int marks(Store store, ShipmentId shipment) {
        return store.tallies().of(shipment).stream()
                .map(CountedTally::found)
                .mapToInt(found -> found.marks().size())
                .sum();
    }

    @Test
    void clearedGoodsBearNoMarkInWhateverOrderTheFactsCome(@TempDir Path here, @TempDir Path there) {
        try (var own = Store.open(bench.settings(here));
                var other = Store.open(bench.settings(there))) {
            var entries = decides(own, QuarantineAnswer.PAPERS_SHOWN);
            assertThat(marks(own, shipment)).isZero();

            Collections.reverse(entries);
            other.take(entries);

            assertThat(marks(other, shipment)).isZero();
            assertThat(other.tallies().of(shipment)).isEqualTo(own.tallies().of(shipment));
            assertThat(own.compare(Progress.SILENT).isSame()).isTrue();
            assertThat(other.compare(Progress.SILENT).isSame()).isTrue();
        }
    }

    @Test
    void goodsThatAreDestroyedKeepTheirMark(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            decides(store, QuarantineAnswer.DESTROY);

            assertThat(marks(store, shipment)).isEqualTo(1);
        }
    }
}
