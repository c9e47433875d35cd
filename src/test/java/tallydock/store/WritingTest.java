package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Db;
import tallydock.store.file.StoreFolder;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

class WritingTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new UUID(1, 2));

    private final StoreBench bench = new StoreBench();

    @Test
    void eightProducersGetDenseNumbersAndEveryAcknowledgedFactIsThereOnce(@TempDir Path folder) throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<EventId>();
        try (var store = Store.open(bench.settings(folder))) {
            var producers = IntStream.range(0, 8)
                    .mapToObj(i ->
                            Thread.ofPlatform().start(() -> produce(store, new StoreBench(100 + i), acknowledged)))
                    .toList();
            for (var producer : producers) {
                producer.join();
            }
            var facts = facts(store);

            assertThat(acknowledged).hasSize(800);
            assertThat(facts)
                    .extracting(fact -> fact.entry().header().key().seq())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 801).boxed().toList());
            assertThat(facts)
                    .extracting(fact -> fact.entry().header().id())
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged);
            assertThat(store.examine(true).log().isWell()).isTrue();
        }
    }

    @Test
    void aBadRequestHarmsNoOther(@TempDir Path folder) throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            var tally = bench.tally();
            var first = bench.draft(SHIPMENT, tally, bench.opened("C1"));
            store.log().append(List.of(first));
            var failures = new ConcurrentLinkedQueue<RuntimeException>();
            var good =
                    Thread.ofPlatform().start(() -> produce(store, new StoreBench(55), new ConcurrentLinkedQueue<>()));
            for (int i = 0; i < 50; i++) {
                try {
                    store.log().append(List.of(bench.draft(SHIPMENT, tally, bench.unit("A")), first));
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
            good.join();

            assertThat(failures).hasSize(50).noneMatch(StorageFault.class::isInstance);
            assertThat(facts(store)).hasSize(102);
            assertThat(store.examine(true).log().isWell()).isTrue();
        }
    }

    @Test
    void aFullDiskAcknowledgesNothingThatIsLostAndStopsTheWriter(@TempDir Path folder) throws Exception {
        var settings = bench.settings(folder);
        Set<EventId> acknowledged = new HashSet<>();
        try (var store = Store.open(settings)) {
            limitPages(store);
            var fault = catchThrowableOfType(StorageFault.class, () -> fill(store, acknowledged));

            assertThat(fault.reason()).isEqualTo(Reason.DISK_FULL);
            assertThatThrownBy(() -> store.log().append(List.of(bench.draft(SHIPMENT, bench.tally(), bench.unit("A")))))
                    .isInstanceOf(StorageFault.class);
        }
        assertThat(new StoreFolder(folder).uncertainMark()).exists();

        try (var store = Store.open(settings)) {
            assertThat(new StoreFolder(folder).uncertainMark()).doesNotExist();
            assertThat(facts(store))
                    .extracting(fact -> fact.entry().header().id())
                    .containsAll(acknowledged);
            assertThat(facts(store)).hasSize(acknowledged.size() + 1);
            assertThat(store.examine(true).log().isWell()).isTrue();
            try (var kept = Files.list(new StoreFolder(folder).aside())) {
                assertThat(kept).singleElement().asString().endsWith("uncertain");
            }
        }
    }

    @Test
    void theWriteAheadLogIsWrittenOverAgainBeforeItGrows(@TempDir Path folder) throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            var tally = bench.tally();
            for (int i = 0; i < 1000; i++) {
                store.log().append(List.of(bench.draft(SHIPMENT, tally, bench.unit("A"))));
            }

            assertThat(Files.size(new StoreFolder(folder).wal())).isLessThan(10L << 20);
        }
    }

    @Test
    void slicesOfLongWorkAreFlushedWithTheNextRequestThatIsReliedOn(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var writer = store.opened().writer();

            assertThat(writer.<Long>callForMany(WritingTest::flushes)).isEqualTo(1);
            assertThat(writer.<Long>callForMany(WritingTest::flushes)).isEqualTo(1);
            assertThat(writer.<Long>call(WritingTest::flushes)).isEqualTo(2);
            assertThat(writer.<Long>call(WritingTest::flushes)).isEqualTo(2);
        }
    }

    /// 2 where each commit waits for the disk, 1 where only the folding of the write-ahead log does.
    private static long flushes(Db db) {
        return db.number("PRAGMA synchronous");
    }

    @Test
    void aScanGoesBeforeASliceThatWaitsLonger(@TempDir Path folder) throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            var writer = store.opened().writer();
            var order = new ConcurrentLinkedQueue<String>();
            var others = new ArrayList<Thread>();
            writer.call(_ -> {
                others.add(waiting(() -> writer.callForMany(_ -> order.add("slice"))));
                others.add(waiting(() -> writer.call(_ -> order.add("scan"))));
                return true;
            });
            for (var other : others) {
                other.join();
            }

            assertThat(order).containsExactly("scan", "slice");
        }
    }

    /// Starts it and comes back once it waits for its turn.
    private static Thread waiting(Runnable work) {
        var thread = Thread.ofPlatform().start(work);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void whatWasWrittenCanStillBeLookedUpWhenNothingIsWrittenAnyMore(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            limitPages(store);
            assertThatThrownBy(() -> fill(store, new HashSet<>())).isInstanceOf(StorageFault.class);

            assertThat(store.shipments().named("PO-1")).isEmpty();
            assertThat(store.products().hasRegister(SellerId.OWN)).isFalse();
        }
    }

    private void fill(Store store, Set<EventId> acknowledged) {
        var tally = bench.tally();
        while (true) {
            var draft = bench.draft(SHIPMENT, tally, bench.unit("A"));
            store.log().append(List.of(draft));
            acknowledged.add(draft.id());
        }
    }

    private static void limitPages(Store store) {
        store.opened().writer().call(db -> {
            long pages = db.number("PRAGMA page_count");
            return db.number("PRAGMA max_page_count=" + (pages + 10));
        });
    }

    private static void produce(Store store, StoreBench bench, ConcurrentLinkedQueue<EventId> acknowledged) {
        var tally = bench.tally();
        for (int i = 0; i < 100; i++) {
            var draft = bench.draft(SHIPMENT, tally, i == 0 ? bench.opened("C1") : bench.unit("A"));
            store.log().append(List.of(draft));
            acknowledged.add(draft.id());
        }
    }

    private static List<Recorded> facts(Store store) {
        var facts = new ArrayList<Recorded>();
        store.history().after(0, facts::add);
        return facts;
    }
}
