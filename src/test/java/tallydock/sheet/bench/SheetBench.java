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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.app.station.FolderOpener;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.sheet.FileSheets;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.wire.Json;
import tallydock.wire.document.DocumentJson;

/// Reads and stores one very long list and prints how long each took, in times of a bare SAX parse of the same file in
/// the same run, with rows a second and the most heap in use. Ends with 1 when a limit is missed.
@Command(name = "bench-sheets", description = "Measures the reading of a very long list.")
final class SheetBench implements Callable<Integer> {
    private static final double MOST_READ = 2;
    private static final double MOST_STORED = 4;
    private static final long MOST_HEAP_MB = 512;

    @Option(names = "--rows", description = "Rows of the list that is made (default: ${DEFAULT-VALUE}).")
    private int rows = 1_000_000;

    @Option(names = "--file", description = "A list to read in its place.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--read-only", description = "Leave the store out.")
    private boolean readOnly;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SheetBench())
                .setExecutionExceptionHandler((e, _, _) -> {
                    e.printStackTrace();
                    return 2;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, SAXException, ParserConfigurationException {
        var list = file.isPresent() ? file.get() : made();
        var bare = best(took(() -> parse(list)), took(() -> parse(list)));
        say("bare parse", bare, bare);
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var read = took(() -> read(list));
        long heap = peakMb();
        say("read, checked and printed", read, bare);
        System.out.printf(Locale.ROOT, "%,.0f rows a second, at most %d MB of heap%n", rows / read.seconds(), heap);
        boolean well = read.seconds() <= MOST_READ * bare.seconds() && heap <= MOST_HEAP_MB;
        if (!readOnly) {
            var stored = took(() -> store(list));
            say("stored and visible", stored, bare);
            System.out.printf(Locale.ROOT, "at most %d MB of heap%n", peakMb());
            well &= stored.seconds() <= MOST_STORED * bare.seconds() && peakMb() <= MOST_HEAP_MB;
        }
        System.out.println(well ? "within the limits" : "a limit is missed");
        return well ? 0 : 1;
    }

    private Path made() throws IOException {
        var list = Files.createTempFile("tallydock-big-", ".xlsx");
        list.toFile().deleteOnExit();
        BigList.write(list, rows);
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

    private static void read(Path list) {
        var source = new SourceFile(list.toString());
        switch (new FileSheets().packingList(source, Optional.empty(), Progress.UNWATCHED)) {
            case ReadResult.Read<PackingListDoc>(var document) ->
                DocumentJson.write(document, Json.MAPPER.createObjectNode(), Writer.nullWriter());
            case ReadResult.Refused<PackingListDoc>(var refusal) -> throw new IllegalStateException(refusal.toString());
        }
    }

    private static void store(Path list) {
        try (var station = new FolderOpener().openThrowAway(false)) {
            var context = new ImportContext(SellerId.OWN, Actor.COMMAND_LINE, true);
            var outcome = station.importPackingList()
                    .run(new SourceFile(list.toString()), context, Optional.empty(), Progress.UNWATCHED);
            if (!(outcome instanceof ImportOutcome.Stored<PackingListDoc>)) {
                throw new IllegalStateException(outcome.getClass().getSimpleName());
            }
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
