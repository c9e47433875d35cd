package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.receiving.TallyFold;
import tallydock.store.projection.Progress;

/// Whole counts, as a station makes them, through the use case into a real store.
class CountedShipmentsPropertyTest {
    private static final int SHIPMENTS = 1000;
    private static final int MOST_SCANS = 24;
    private static final int STATION_SCREENS = 8;

    @Test
    void aThousandCountsAreTheSameLiveShuffledRebuiltAndReplayed(@TempDir Path here, @TempDir Path there)
            throws InterruptedException, ExecutionException {
        long seed = System.nanoTime();
        try (var live = Store.open(new StoreBench(seed).settings(here));
                var replayed = Store.open(new StoreBench(seed + 1).settings(there))) {
            var shipments = LongStream.range(0, SHIPMENTS)
                    .mapToObj(number -> new CountedShipment(seed + number))
                    .toList();
            count(live, shipments);
            replay(live, replayed, new Random(seed));

            for (var shipment : shipments) {
                var facts = facts(live, shipment);
                var tallies = live.tallies().of(shipment.id());
                var shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, new Random(seed));
                assertThat(tallies)
                        .as("seed %d, shipment %s", seed, shipment.id())
                        .isNotEmpty()
                        .isEqualTo(TallyFold.of(facts))
                        .isEqualTo(TallyFold.of(shuffled))
                        .isEqualTo(replayed.tallies().of(shipment.id()));
            }
            assertThat(live.compare(Progress.SILENT).differing())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(replayed.compare(Progress.SILENT).differing())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /// Several at a time, so that facts of many shipments lie between each other and share commits.
    private static void count(Store store, List<CountedShipment> shipments)
            throws InterruptedException, ExecutionException {
        try (var screens = Executors.newFixedThreadPool(STATION_SCREENS)) {
            var counts = new ArrayList<Future<?>>();
            for (int i = 0; i < shipments.size(); i++) {
                var shipment = shipments.get(i);
                int scans = 1 + i % MOST_SCANS;
                counts.add(screens.submit(() -> shipment.count(store, scans)));
            }
            for (var count : counts) {
                count.get();
            }
        }
    }

    /// The same entries in another order into a fresh store, a tenth of them twice.
    private static void replay(Store from, Store to, Random random) {
        var entries = new ArrayList<Entry>();
        from.history().after(0, recorded -> entries.add(recorded.entry()));
        entries.addAll(List.copyOf(entries).subList(0, entries.size() / 10));
        Collections.shuffle(entries, random);
        for (int i = 0; i < entries.size(); i += 1000) {
            to.take(entries.subList(i, Math.min(i + 1000, entries.size())));
        }
    }

    private static List<Recorded> facts(Store store, CountedShipment shipment) {
        var facts = new ArrayList<Recorded>();
        store.history().ofStream(new StreamId(StreamKind.SHIPMENT, shipment.id().toString()), facts::add);
        return facts;
    }
}
