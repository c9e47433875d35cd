package tallydock.sheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.SellerId;
import tallydock.usecase.CountShipment;
import tallydock.usecase.ImportContext;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// A clerk who scans ten units a second while something else goes on in the same program, and how long each commit
/// took.
final class ScansMeanwhile implements AutoCloseable {
    private static final long PACE_MILLIS = 100;
    private static final List<String> UNITS = List.of("X00DEMOLMP", "X00DEMOMUG", "X00DEMOCBL", "X00DEMOTWL");

    private final CountShipment count;
    private final List<Long> nanos = new ArrayList<>();
    private final Thread clerk;
    private volatile boolean stopped;

    private ScansMeanwhile(CountShipment count) {
        this.count = count;
        this.clerk = Thread.ofPlatform().name("clerk").start(this::scan);
    }

    /// Brings the demo shipment into the store.
    static CountShipment demo(OpenStation station) throws IOException {
        var context = new ImportContext(SellerId.OWN, Actor.COMMAND_LINE, true);
        station.importRegister().run(demo("demo-products.xlsx"), context, Progress.UNWATCHED);
        station.importPackingList().run(demo("demo-packing-list.xlsx"), context, Optional.empty(), Progress.UNWATCHED);
        var head = station.shipments().named("PO-DEMO-0001").getFirst();
        return CountShipment.resume(
                new CountShipment.Context(head, CountMode.UNIT, Actor.COMMAND_LINE, station.identity()),
                new CountShipment.Ports(
                        station.log(), station.history(), station.shipments(), station.products(), station.ids()));
    }

    static ScansMeanwhile start(CountShipment count) {
        return new ScansMeanwhile(count);
    }

    /// So many were made; half, 99 of 100, and all of them took at most so many milliseconds.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d scans, commit p50 %.1f ms, p99 %.1f ms, at most %.1f ms",
                nanos.size(),
                millis(0.5),
                millis(0.99),
                millis(1));
    }

    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
    }

    private void scan() {
        int made = 0;
        long next = System.nanoTime();
        while (!stopped) {
            String code = UNITS.get(made++ % UNITS.size());
            var raw = new RawScan(ScanSource.WEDGE, "bench", Bytes.utf8(code + "\r"), Instant.now());
            long begun = System.nanoTime();
            count.scan(raw);
            nanos.add(System.nanoTime() - begun);
            next += PACE_MILLIS * 1_000_000;
            pause(next - System.nanoTime());
        }
    }

    private static void pause(long nanos) {
        try {
            Thread.sleep(Math.max(0, nanos / 1_000_000));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            clerk.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static SourceFile demo(String name) throws IOException {
        Path file = Files.createTempFile("tallydock-", name);
        file.toFile().deleteOnExit();
        try (var content = ScansMeanwhile.class.getResourceAsStream("/tallydock/demo/" + name)) {
            Files.write(file, content.readAllBytes());
        }
        return new SourceFile(file.toString());
    }
}
