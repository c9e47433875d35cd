package tallydock.sheet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.proof.ProofProgram;
import tallydock.sheet.FileReadings;
import tallydock.sheet.FileSheets;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.SheetReadings;
import tallydock.wire.Json;
import tallydock.wire.document.DocumentJson;

/// Reads and stores one very long list and prints how long each took, in times of a bare SAX parse of the same file in
/// the same run, with rows a second and the most heap in use; while it is stored a clerk scans at the same station. Of
/// parse and of reading the best of three runs counts; what the first ones took, with everything still to be compiled,
/// is printed too. Ends with 1 when a limit is missed.
@Command(name = "bench-sheets", description = "Measures the reading of a very long list.")
final class SheetBench implements Callable<Integer> {
    private static final double MOST_READ = 2;
    private static final double MOST_STORED = 4;
    private static final double MOST_COMMIT_MILLIS = 25;
    private static final long MOST_HEAP_MB = 512;
    private static final long IDLE_MILLIS = 10_000;

    @Option(names = "--rows", description = "Rows of the list that is made (default: ${DEFAULT-VALUE}).")
    private int rows = 1_000_000;

    @Option(names = "--file", description = "A list to read in its place.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--digest", description = "The digest its cartons must have.")
    private Optional<String> digest = Optional.empty();

    @Option(names = "--truth", description = "A JSON file that says what is in the list: its digest is asked for.")
    private Optional<Path> truth = Optional.empty();

    @Option(names = "--read-only", description = "Leave the store out.")
    private boolean readOnly;

    public static void main(String[] args) {
        ProofProgram.run(new SheetBench(), args);
    }

    @Override
    public Integer call() throws IOException, SAXException, ParserConfigurationException {
        var list = file.isPresent() ? file.get() : made();
        digest = truth.map(SheetBench::digestIn).or(() -> digest);
        var bareFirst = took(() -> parse(list));
        var bare = bestOf(bareFirst, () -> parse(list));
        say("bare parse", bare, bare);
        say("  for the first time", bareFirst, bareFirst);
        boolean well = readAndLook(list, bareFirst, bare);
        if (!readOnly) {
            well &= store(list, bare);
        }
        System.out.println(well ? "within the limits" : "a limit is missed");
        return well ? 0 : 1;
    }

    private boolean readAndLook(Path list, Took bareFirst, Took bare)
            throws IOException, SAXException, ParserConfigurationException {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var first = took(() -> read(list));
        var read = bestOf(first, () -> read(list));
        say("read and checked", read, bare);
        say("  for the first time", first, bareFirst);
        say("  and printed", took(() -> print(read(list))), bare);
        var digested = ListDigest.of(read(list));
        System.out.printf(
                Locale.ROOT, "%,d units, %,.0f a second%n", digested.pieces(), digested.pieces() / read.seconds());
        boolean right = digest.isEmpty() || digested.hex().equals(digest.get());
        System.out.println("the digest " + (digest.isEmpty() ? "is not known" : right ? "is right" : "is WRONG") + ": "
                + digested.hex());
        say("looked at as the import screen does", took(() -> look(list)), bare);
        System.out.printf(Locale.ROOT, "at most %d MB of heap%n", peakMb());
        return read.seconds() <= MOST_READ * bare.seconds() && peakMb() <= MOST_HEAP_MB && right;
    }

    private boolean store(Path list, Took bare) throws IOException, SAXException, ParserConfigurationException {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var first = store(list);
        var second = store(list);
        var stored = best(first.took(), second.took());
        say("read, stored and visible, while scans go on", stored, bare);
        say("  for the first time", first.took(), bare);
        System.out.println("idle:   " + second.idle());
        System.out.println("import: " + second.busy());
        System.out.println("  for the first time: " + first.busy());
        System.out.printf(Locale.ROOT, "at most %d MB of heap%n", peakMb());
        return stored.seconds() <= MOST_STORED * bare.seconds()
                && second.busy().millis(0.99) <= MOST_COMMIT_MILLIS
                && peakMb() <= MOST_HEAP_MB;
    }

    /// How long an import took, and the scans before it and during it.
    private record Import(Took took, ScansMeanwhile idle, ScansMeanwhile busy) {}

    private Import store(Path list) throws IOException, SAXException, ParserConfigurationException {
        System.gc();
        try (var station = new FolderOpener().openThrowAway(false)) {
            var count = ScansMeanwhile.demo(station);
            var idle = ScansMeanwhile.start(count);
            try (idle) {
                Thread.sleep(IDLE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            var busy = ScansMeanwhile.start(count);
            Took took;
            try (busy) {
                took = took(() -> store(station, list));
            }
            return new Import(took, idle, busy);
        }
    }

    private static String digestIn(Path truth) {
        return Json.MAPPER
                .readTree(truth.toFile())
                .path("cartonsDigest")
                .path("sha256")
                .asString();
    }

    private Path made() throws IOException {
        var list = Files.createTempFile("tallydock-big-", ".xlsx");
        list.toFile().deleteOnExit();
        digest = Optional.of(BigList.write(list, rows));
        return list;
    }

    /// Something to be timed.
    private interface Work {
        void run() throws IOException, SAXException, ParserConfigurationException;
    }

    /// Seconds by the clock, and of all threads on the processors: on a machine that others use too the second says
    /// more.
    private record Took(double seconds, double cpu) {}

    private static Took took(Work work) throws IOException, SAXException, ParserConfigurationException {
        long start = System.nanoTime();
        long cpu = cpuNanos();
        work.run();
        return new Took((System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9);
    }

    private static Took bestOf(Took first, Work work) throws IOException, SAXException, ParserConfigurationException {
        return best(first, best(took(work), took(work)));
    }

    private static Took best(Took one, Took other) {
        return new Took(Math.min(one.seconds(), other.seconds()), Math.min(one.cpu(), other.cpu()));
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void say(String what, Took took, Took bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.2f times the bare parse; on the processors %.1f s, %.2f times%n",
                what,
                took.seconds(),
                took.seconds() / bare.seconds(),
                took.cpu(),
                took.cpu() / bare.cpu());
    }

    private static void parse(Path list) throws IOException, SAXException, ParserConfigurationException {
        try (var zip = new ZipFile(list.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(sheet, new DefaultHandler());
        }
    }

    private static PackingListDoc read(Path list) {
        var source = new SourceFile(list.toString());
        return switch (new FileSheets().packingList(source, Optional.empty(), Progress.UNWATCHED)) {
            case ReadResult.Read<PackingListDoc>(var document) -> document;
            case ReadResult.Refused<PackingListDoc>(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }

    private static void print(PackingListDoc document) {
        DocumentJson.write(document, Json.MAPPER.createObjectNode(), Writer.nullWriter());
    }

    private static void look(Path list) {
        var request = new SheetReadings.Request(
                new SourceFile(list.toString()), ReadingChoices.NONE, PreviewWindow.FIRST, Optional.empty());
        var reading = new FileReadings().packingList(request, Progress.UNWATCHED);
        int shown = reading.view().map(view -> view.preview().size()).orElse(0);
        if (shown == 0 || shown > PreviewWindow.FIRST.count()) {
            throw new IllegalStateException(shown + " rows are shown");
        }
    }

    private static void store(OpenStation station, Path list) {
        var context = new ImportContext(SellerId.OWN, Actor.COMMAND_LINE, true);
        var outcome = station.importPackingList()
                .run(new SourceFile(list.toString()), context, Optional.empty(), Progress.UNWATCHED);
        if (!(outcome instanceof ImportOutcome.Stored<PackingListDoc>)) {
            throw new IllegalStateException(outcome.getClass().getSimpleName());
        }
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long peakMb() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
