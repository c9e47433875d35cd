package tallydock.proof.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.LabelWriter;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.LabelSymbols;
import tallydock.print.thermal.Zpl;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelFiles.Outcome;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.LabelJob;

/// Measures how long unit labels take, beside GNU barcode with Ghostscript's `ps2pdf`, which draw the same bars
/// without titles. Each round measures all of them, one after the other, so that a busy machine slows all. It measures
/// and asserts nothing.
@Command(name = "bench-labels", description = "Measures 1,000 unit labels beside GNU barcode with ps2pdf.")
final class LabelBench implements Callable<Integer> {
    private static final int WARMING = 12;
    private static final String PEER =
            "barcode -e 128b -i codes.txt -u mm -t 3x10 -o peer.ps && ps2pdf peer.ps peer.pdf";

    @Option(names = "--labels", description = "How many labels (default: ${DEFAULT-VALUE}).")
    private int labels = 1_000;

    @Option(names = "--rounds", description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Option(names = "--folder", required = true, description = "Where files may be written.")
    private Path folder = Path.of("");

    @Option(names = "--image", description = "The program of the image, to be measured from a cold start.")
    private Optional<Path> image = Optional.empty();

    private final Letters letters = new Letters();
    private final LabelWriter writer = new LabelWriter(letters);

    public static void main(String[] args) {
        System.exit(new CommandLine(new LabelBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.write(
                folder.resolve("codes.txt"),
                IntStream.range(0, labels).mapToObj(LabelBench::code).toList());
        var ours = List.of(
                measured("PDF, Latin titles", "letter-30", LabelFormat.PDF, ""),
                measured("PDF, Chinese titles", "letter-30", LabelFormat.PDF, "LED 护眼台灯 白色 欧规插头 "),
                measured("ZPL, Latin titles", "50x25", LabelFormat.ZPL, ""),
                measured("ZPL, Chinese titles", "50x25", LabelFormat.ZPL, "LED 护眼台灯 白色 欧规插头 "));
        for (int i = 0; i < WARMING; i++) {
            for (var each : ours) {
                each.once();
            }
        }
        var theirs = new Times("GNU barcode and ps2pdf", this::peer);
        for (int i = 0; i < rounds; i++) {
            theirs.once();
            for (var each : ours) {
                each.once();
            }
        }
        System.out.printf("%d unit labels, the median of %d rounds%n", labels, rounds);
        System.out.println(theirs.said(theirs));
        ours.forEach(each -> System.out.println(each.said(theirs)));
        if (image.isPresent()) {
            cold(image.get());
        }
        return 0;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "X00%07d", number * 7_919L % 10_000_000);
    }

    private void peer() throws IOException, InterruptedException {
        Programs.run(folder, List.of("sh", "-c", PEER));
    }

    private Times measured(String name, String stock, LabelFormat format, String chinese) {
        var values = IntStream.range(0, labels)
                .mapToObj(i -> values(i, chinese.isEmpty() ? "" : chinese + i % 40))
                .toList();
        var job = new LabelJob(
                Templates.of(LabelKind.UNIT).orElseThrow(),
                Stocks.named(stock).orElseThrow(),
                format == LabelFormat.PDF ? Head.DPI_300 : Head.DPI_203,
                values,
                true);
        if (format == LabelFormat.ZPL) {
            return new Times(name + ", to bytes", () -> zpl(job));
        }
        var target = new TargetFile(folder.resolve("ours." + format).toString());
        return new Times(name, () -> {
            if (!(writer.write(job, format, target) instanceof Outcome.Written)) {
                throw new IOException("the labels were not written");
            }
        });
    }

    private void zpl(LabelJob job) throws IOException {
        var layout = new LabelLayout(job.template(), job.stock(), job.head(), letters, new LabelSymbols());
        var placed = job.labels().stream().map(layout::place).toList();
        var language = new Zpl(letters);
        var out = new ByteArrayOutputStream();
        for (var label : placed) {
            out.write(language.write(label, 1));
        }
    }

    private static LabelValues values(int number, String chinese) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, code(number))
                .with(LabelField.TITLE, "LED desk lamp, white, EU plug, model " + number % 40)
                .with(LabelField.TITLE_ZH, chinese)
                .with(LabelField.CONDITION, "New 新")
                .build();
    }

    /// A shipment of that many units, printed by the command line from its start to its end.
    private void cold(Path program) throws IOException, InterruptedException {
        var list = new StringBuilder("箱号,SKU,FNSKU,品名,数量,PO\r\n");
        for (int i = 0; i < labels; i++) {
            list.append(i / 50 + 1).append(",SKU-").append(i).append(',').append(code(i));
            list.append(",LED desk lamp ").append(i % 40).append(",1,BENCH-1\r\n");
        }
        Files.writeString(folder.resolve("list.csv"), list);
        String tallydock = program.toAbsolutePath().toString();
        Programs.run(folder, List.of(tallydock, "--data", "data", "import", "list.csv"));
        var command = List.of(
                tallydock,
                "--data",
                "data",
                "labels",
                "BENCH-1",
                "--kind",
                "unit",
                "--format",
                "pdf",
                "--allow",
                "-o",
                "cold.pdf");
        var cold = new Times("PDF, from a cold process", () -> Programs.run(folder, command));
        var peer = new Times("GNU barcode and ps2pdf", this::peer);
        for (int i = 0; i < Math.min(rounds, 9); i++) {
            peer.once();
            cold.once();
        }
        System.out.println(cold.said(peer));
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static final class Times {
        private final String name;
        private final Work work;
        private long[] nanos = {};

        Times(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void once() throws IOException, InterruptedException {
            long begun = System.nanoTime();
            work.run();
            nanos = Arrays.copyOf(nanos, nanos.length + 1);
            nanos[nanos.length - 1] = System.nanoTime() - begun;
        }

        /// The later ones count: those before warmed the machine.
        double millis(int last) {
            long[] sorted = Arrays.copyOfRange(nanos, Math.max(0, nanos.length - last), nanos.length);
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1e6;
        }

        String said(Times peer) {
            int counted = peer.nanos.length;
            return String.format(
                    Locale.ROOT,
                    "  %-29s %7.1f ms, %.2f of GNU barcode's time, %.1f times as fast",
                    name,
                    millis(counted),
                    millis(counted) / peer.millis(counted),
                    peer.millis(counted) / millis(counted));
        }
    }
}
