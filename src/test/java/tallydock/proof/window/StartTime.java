package tallydock.proof.window;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tallydock.usecase.CorpusRun;

/// How long the image takes from its start to its first screen and to the first unit accepted, after a sign-in at a
/// machine's speed: `StartTime FOLDER CORPUS PROGRAM DESK HELLO [ROUNDS]`. HELLO is an image whose window only flips a
/// rectangle at Enter; it is measured in turns with ours, to its first pixels and to the first flip.
public final class StartTime {
    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Rectangle MIDDLE = new Rectangle(500, 300, 60, 60);
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Hands hands;
    private final List<int[]> clicks = new ArrayList<>();
    private Rectangle tile = MIDDLE;
    private BufferedImage tilePicture;
    private Rectangle stage = MIDDLE;

    /// From the start to the first screen and to the first answer, in milliseconds.
    private record Round(long first, long answer) {}

    private StartTime(Path folder, Hands hands) {
        this.folder = folder;
        this.hands = hands;
        this.tilePicture = hands.look(MIDDLE);
    }

    public static void main(String[] args) throws Exception {
        var time = new StartTime(Path.of(args[0]), new Hands());
        int rounds = args.length > 5 ? Integer.parseInt(args[5]) : ROUNDS;
        var run = new CorpusRun("export-cartons-clean");
        time.prepare(new PreparedStation(List.of(args[2]), time.folder, Path.of(args[1])), args[3], run);
        var codes = run.script().stream().limit(2).map(scan -> scan.code()).toList();
        var ours = new ArrayList<Round>();
        var hello = new ArrayList<Round>();
        OUT.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
        for (int round = 0; round < rounds; round++) {
            hello.add(time.hello(args[4]));
            ours.add(time.ours(args[2], codes));
        }
        OUT.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
        report("hello", hello);
        report("tallydock", ours);
        OUT.printf(
                Locale.ROOT,
                "ratio: first screen %.2f, first unit accepted to first flip %.2f%n",
                (double) middle(ours.stream().mapToLong(Round::first).toArray())
                        / middle(hello.stream().mapToLong(Round::first).toArray()),
                (double) middle(ours.stream().mapToLong(Round::answer).toArray())
                        / middle(hello.stream().mapToLong(Round::answer).toArray()));
        System.exit(0);
    }

    private static void report(String name, List<Round> rounds) {
        OUT.printf(
                "%-10s first screen %d ms, first answer %d ms; each: %s%n",
                name,
                middle(rounds.stream().mapToLong(Round::first).toArray()),
                middle(rounds.stream().mapToLong(Round::answer).toArray()),
                rounds);
    }

    private static long middle(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /// Sets the station up, and remembers where the clicks of a sign-in go and how the screen looks before it.
    private void prepare(PreparedStation station, String desk, CorpusRun run) throws IOException, InterruptedException {
        Files.createDirectories(station.home());
        station.imports(run);
        try (var keys = new Keys()) {
            try (var window = new DeskProcess(List.of(desk), folder, folder.resolve("set-up.stderr"), keys)) {
                station.setUp(window, keys);
            }
            try (var window = new DeskProcess(List.of(desk), folder, folder.resolve("look.stderr"), keys)) {
                window.await(".name-tile");
                keys.moveAway();
                hands.rest(1500);
                tile = window.box(".name-tile");
                tilePicture = hands.look(tile);
                remember(window, ".name-tile");
                for (int i = 0; i < PreparedStation.PIN.length(); i++) {
                    remember(window, "=" + PreparedStation.PIN.charAt(i));
                }
                remember(window, "=Enter");
                station.signIn(window);
                hands.rest(500);
                remember(window, "receive");
                stage = window.box(".outcome-stage");
            }
        }
    }

    private void remember(DeskProcess window, String node) throws IOException {
        var box = window.box(node);
        clicks.add(new int[] {box.x + box.width / 2, box.y + box.height / 2});
    }

    private Process start(String program) throws IOException {
        hands.click(3, 3);
        var builder = new ProcessBuilder(program)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("started.log").toFile());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private Round hello(String program) throws IOException, InterruptedException {
        var nothing = hands.look(MIDDLE);
        long begin = System.nanoTime();
        var process = start(program);
        long first = until(begin, MIDDLE, nothing);
        hands.rest(50);
        var before = hands.look(MIDDLE);
        hands.enter();
        long answer = until(begin, MIDDLE, before);
        end(process);
        return new Round(first, answer);
    }

    private Round ours(String program, List<String> codes) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var process = start(program);
        long shown = hands.lookUntil(tile, Hands.isLike(tilePicture), PATIENCE).orElseThrow();
        for (int[] click : clicks.subList(0, clicks.size() - 1)) {
            hands.click(click[0], click[1]);
        }
        var middle = new Rectangle(stage.x + 20, stage.y + 20, stage.width / 3, stage.height - 40);
        var idle = hands.look(middle);
        until(begin, middle, idle);
        hands.click(clicks.getLast()[0], clicks.getLast()[1]);
        hands.rest(150);
        for (String code : codes) {
            idle = hands.look(middle);
            hands.type(code);
            hands.enter();
            until(begin, middle, idle);
        }
        long answer = (System.nanoTime() - begin) / 1_000_000;
        end(process);
        return new Round((shown - begin) / 1_000_000, answer);
    }

    private long until(long begin, Rectangle place, BufferedImage before) {
        return (hands.lookUntil(place, Hands.differsFrom(before), PATIENCE).orElseThrow() - begin) / 1_000_000;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
