package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.store.StoreInside;
import tallydock.store.projection.Progress;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactLog;

/// Measures what a scan costs beside the least a durable row can cost on the same disk at the same time, on an empty
/// store and on a full one, and how fast the tables are folded anew. It measures and asserts nothing.
@Command(name = "bench-commit", description = "Measures the commit of a scan against a bare insert.")
final class CommitBench implements Callable<Integer> {
    private static final int BLOCK = 500;
    private static final int WARM_UP = 4;
    private static final int SCANS_A_CARTON = 25;
    private static final List<String> UNITS = List.of("X00DEMOLMP", "X00DEMOMUG", "X00DEMOCBL", "X00DEMOTWL");

    @Option(names = "--facts", description = "How many facts the full store has (default: ${DEFAULT-VALUE}).")
    private long facts = 10_000_000;

    @Option(names = "--rebuild", description = "How many facts are folded anew (default: ${DEFAULT-VALUE}).")
    private long rebuild = 1_000_000;

    @Option(names = "--blocks", description = "How many pairs of blocks of 500 (default: ${DEFAULT-VALUE}).")
    private int blocks = 24;

    @Option(names = "--cache", required = true, description = "Where the full stores are kept for the next time.")
    private Path cache = Path.of("");

    public static void main(String[] args) {
        System.exit(new CommandLine(new CommitBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Files.createDirectories(cache);
        var empty = cache.resolve("empty");
        KilledFolder.delete(empty);
        commits("empty store", empty, 0);
        KilledFolder.delete(empty);
        if (facts > 0) {
            commits("store of " + facts + " facts", cache.resolve("facts-" + facts), facts);
        }
        if (rebuild > 0) {
            rebuild(cache.resolve("facts-" + rebuild));
        }
        return 0;
    }

    private void commits(String name, Path folder, long wanted) throws IOException, SQLException {
        var store = StoreCheck.open(folder);
        try (var bare = new BareInserts(cache.resolve("bare.db"))) {
            store.catchUp(Progress.SILENT);
            var bench = new BenchStore(store);
            bench.fill(wanted);
            var log = new TimedLog(store.log());
            var measure = new Measure(bench, log, bench.count(log, cache), bare);
            measure.warmUp();
            measure.run(blocks);
            System.out.printf("%n%s (%d MB)%n", name, Files.size(folder.resolve("tallydock.db")) >> 20);
            measure.print();
        } finally {
            StoreInside.closeWithoutBackup(store);
        }
    }

    private void rebuild(Path folder) throws IOException {
        var store = StoreCheck.open(folder);
        try {
            store.catchUp(Progress.SILENT);
            new BenchStore(store).fill(rebuild);
            long begun = System.nanoTime();
            var comparison = store.compare(Progress.SILENT);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%nrebuild of %d facts: %.1f s, %.0f facts a second, tables %s%n",
                    comparison.facts(),
                    seconds,
                    comparison.facts() / seconds,
                    comparison.isSame() ? "identical" : "DIFFER");
        } finally {
            StoreInside.closeWithoutBackup(store);
        }
    }

    /// Alternating blocks of scans and of bare inserts of the very same payloads.
    private static final class Measure {
        private final BenchStore bench;
        private final TimedLog log;
        private final CountShipment count;
        private final BareInserts bare;
        private final Latencies scans = new Latencies();
        private final Latencies appends = new Latencies();
        private final Latencies inserts = new Latencies();
        private final Latencies scanRatios = new Latencies();
        private final Latencies appendRatios = new Latencies();
        private int cartons;

        Measure(BenchStore bench, TimedLog log, CountShipment count, BareInserts bare) {
            this.bench = bench;
            this.log = log;
            this.count = count;
            this.bare = bare;
        }

        void warmUp() throws SQLException {
            for (int block = 0; block < WARM_UP; block++) {
                var scan = new Latencies();
                insertBlock(scanBlock(scan, new Latencies()), new Latencies());
            }
        }

        void run(int blocks) throws SQLException {
            for (int block = 0; block < blocks; block++) {
                var scan = new Latencies();
                var append = new Latencies();
                var insert = new Latencies();
                insertBlock(scanBlock(scan, append), insert);
                scans.addAll(scan);
                appends.addAll(append);
                inserts.addAll(insert);
                scanRatios.add(thousandths(scan, insert));
                appendRatios.add(thousandths(append, insert));
            }
        }

        private static long thousandths(Latencies over, Latencies under) {
            return Math.round(1_000_000 * over.micros(0.5) / under.micros(0.5));
        }

        private List<byte[]> scanBlock(Latencies scan, Latencies append) {
            var payloads = new ArrayList<byte[]>(BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                if (i % SCANS_A_CARTON == 0) {
                    count.scan(bench.scan("DEMO-0" + (1 + cartons++ % 3)));
                }
                var unit = bench.scan(UNITS.get(i % UNITS.size()));
                long begun = System.nanoTime();
                var counted = count.scan(unit);
                scan.add(System.nanoTime() - begun);
                append.add(log.nanos);
                payloads.add(counted.entries().getLast().payload().toArray());
            }
            return payloads;
        }

        private void insertBlock(List<byte[]> payloads, Latencies insert) throws SQLException {
            for (byte[] payload : payloads) {
                long begun = System.nanoTime();
                bare.insert(payload);
                insert.add(System.nanoTime() - begun);
            }
            bare.checkpoint();
        }

        void print() {
            System.out.println("  bare insert        " + inserts);
            System.out.println("  commit of a fact   " + appends);
            System.out.println("  whole scan         " + scans);
            System.out.printf(
                    "  median of the block ratios of p50: commit %.2f, whole scan %.2f%n",
                    appendRatios.micros(0.5) / 1000, scanRatios.micros(0.5) / 1000);
        }
    }

    /// Remembers how long the last append took.
    private static final class TimedLog implements FactLog {
        private final FactLog log;
        private long nanos;

        TimedLog(FactLog log) {
            this.log = log;
        }

        @Override
        public List<Entry> append(List<Draft> drafts) {
            long begun = System.nanoTime();
            var entries = log.append(drafts);
            nanos = System.nanoTime() - begun;
            return entries;
        }
    }
}
