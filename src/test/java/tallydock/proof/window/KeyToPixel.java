package tallydock.proof.window;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import tallydock.usecase.CorpusRun;

/// How long it takes from the end key of a scan to changed pixels: `KeyToPixel FOLDER CORPUS PROGRAM DESK [SCANS]`. The
/// same is measured at a window that only flips a rectangle, before and after, on the same screen.
public final class KeyToPixel {
    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int SCANS = 300;
    private static final int WARM_UP = 100;
    private static final int FLIPS = 150;
    private static final long APART = 170;
    private static final long AIM_MICROS = 50_000;

    private final Path folder;
    private final String desk;
    private final Hands hands;

    private KeyToPixel(Path folder, String desk, Hands hands) {
        this.folder = folder;
        this.desk = desk;
        this.hands = hands;
    }

    public static void main(String[] args) throws Exception {
        var measure = new KeyToPixel(Path.of(args[0]), args[3], new Hands());
        int scans = args.length > 4 ? Integer.parseInt(args[4]) : SCANS;
        OUT.println("load before: " + load());
        long[] before = measure.flips();
        long[] ours = measure.scans(new PreparedStation(List.of(args[2]), Path.of(args[0]), Path.of(args[1])), scans);
        long[] after = measure.flips();
        long[] flips = LongStream.concat(Arrays.stream(before), Arrays.stream(after))
                .sorted()
                .toArray();
        OUT.println("load after:  " + load());
        say("a unit accepted", ours);
        say("a rectangle flipped", flips);
        OUT.printf(Locale.ROOT, "ratio: p50 %.2f, p99 %.2f%n", ratio(ours, flips, 0.5), ratio(ours, flips, 0.99));
        System.exit(at(ours, 0.99) <= AIM_MICROS ? 0 : 1);
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private long[] flips() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(desk)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("flip.log").toFile());
        builder.environment().put("WATCHED_MAIN", FlipWindow.class.getName());
        var place = new Rectangle(700, 200, 300, 200);
        var nothing = hands.look(place);
        var window = builder.start();
        try {
            hands.lookUntil(place, Hands.differsFrom(nothing), Duration.ofSeconds(30));
            hands.rest(1000);
            var times = new long[FLIPS];
            for (int i = 0; i < WARM_UP + FLIPS; i++) {
                times[Math.max(0, i - WARM_UP)] = micros("X00VECL557", place);
                hands.rest(APART);
            }
            return times;
        } finally {
            window.destroy();
            window.waitFor();
        }
    }

    private long[] scans(PreparedStation station, int count) throws IOException, InterruptedException {
        var run = new CorpusRun("export-cartons-clean");
        Files.createDirectories(station.home());
        station.imports(run);
        try (var keys = new Keys();
                var window =
                        new DeskProcess(List.of(desk), station.home(), folder.resolve("desk.stderr"), keys, Map.of())) {
            station.setUp(window, keys);
            hands.rest(1000);
            var script = run.script();
            var times = new long[count];
            int units = 0;
            for (int i = 0; units < WARM_UP + count; i++) {
                var scan = script.get(i);
                if (scan.isUnit()) {
                    times[Math.max(0, units - WARM_UP)] = micros(scan.code(), count(window));
                    units++;
                } else {
                    hands.type(scan.code());
                    hands.enter();
                    hands.rest(scan.apart().toMillis());
                }
                hands.rest(APART);
            }
            return times;
        }
    }

    /// The right half of the stage, where the count stands.
    private static Rectangle count(DeskProcess window) throws IOException {
        var box = window.box(".outcome-stage");
        return new Rectangle(box.x + box.width / 2, box.y + box.height / 4, box.width / 3, box.height / 2);
    }

    private long micros(String code, Rectangle place) {
        var before = hands.look(place);
        hands.type(code);
        long begin = hands.enter();
        return (hands.lookUntil(place, Hands.differsFrom(before), PATIENCE).orElse(begin + PATIENCE.toNanos()) - begin)
                / 1000;
    }

    private static void say(String what, long[] micros) {
        OUT.printf(
                Locale.ROOT,
                "%-20s %d times: p50 %.1f ms, p99 %.1f ms%n",
                what,
                micros.length,
                at(micros, 0.5) / 1000.0,
                at(micros, 0.99) / 1000.0);
    }

    private static double ratio(long[] ours, long[] theirs, double share) {
        return (double) at(ours, share) / at(theirs, share);
    }

    private static long at(long[] micros, double share) {
        long[] sorted = Arrays.stream(micros).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
    }
}
