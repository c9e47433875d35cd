package tallydock.proof.window;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tallydock.usecase.CorpusRun;
import tallydock.usecase.ScriptedScan;

/// Scans recorded runs into the running window while the focus wanders, and compares what the program then
/// reports with the truth: `WindowProof FOLDER CORPUS PROGRAM DESK... -- RUN...`, where PROGRAM is the
/// command line and DESK starts a watched window. Exit 0 when every count is right and no control got a
/// character of any scan.
public final class WindowProof {
    private static final PrintStream OUT = System.out;
    private static final Pattern WATCHED =
            Pattern.compile("characters (\\d+) keys (\\d+) texts (\\d+) actions (\\d+) visited (\\d+)");
    /// So often the field for typed codes is opened, so that a scan comes while a text field has the focus.
    private static final int FIELD_EVERY = 40;
    private static final int LEAST_VISITED = 10;
    private static final int MOST_AGAIN = 12;

    private static final List<String> GOT_THROUGH =
            List.of(" characters reached a control", " keys reached a control", " texts changed", " actions happened");

    private final Path folder;
    private final Path corpus;
    private final List<String> program;
    private final List<String> desk;
    private final List<String> faults = new ArrayList<>();
    private int again;

    private WindowProof(Path folder, Path corpus, List<String> program, List<String> desk) {
        this.folder = folder;
        this.corpus = corpus;
        this.program = program;
        this.desk = desk;
    }

    public static void main(String[] args) throws Exception {
        var words = List.of(args);
        int runs = words.indexOf("--");
        var proof = new WindowProof(
                Path.of(args[0]), Path.of(args[1]), List.of(args[2]), List.copyOf(words.subList(3, runs)));
        for (String run : words.subList(runs + 1, words.size())) {
            proof.run(run);
        }
        System.exit(proof.faults.isEmpty() ? 0 : 1);
    }

    /// A window that is scanned into, and the facts that come of it.
    private record Scanning(DeskProcess window, Keys keys, FactCount facts) {}

    private void fault(String fault) {
        OUT.println(fault);
        faults.add(fault);
    }

    private void run(String name) throws IOException, InterruptedException, SQLException {
        var run = new CorpusRun(name);
        var home = Files.createDirectories(folder.resolve(name));
        var station = new PreparedStation(program, home, corpus);
        var shipment = station.imports(run);
        var script = run.script();
        try (var keys = new Keys();
                var window = new DeskProcess(desk, home, folder.resolve(name + ".stderr"), keys)) {
            station.setUp(window, keys);
            notSeen(window, keys).ifPresent(this::fault);
            keys.moveAway();
            try (var facts = new FactCount(station.data())) {
                scanWatched(name, script, new Scanning(window, keys, facts));
            }
        }
        if (!CorpusRun.unordered(station.report(shipment)).equals(run.expected())) {
            fault(name + ": the counts are not the truth's");
            Files.writeString(folder.resolve(name + ".report"), CorpusRun.unordered(station.report(shipment)));
            Files.writeString(folder.resolve(name + ".truth"), run.expected());
        }
        OUT.println(name + ": " + script.size() + " scans and answers");
    }

    /// The watch itself: what a person types into the field for typed codes must be seen.
    private static Optional<String> notSeen(DeskProcess window, Keys keys) throws IOException, InterruptedException {
        long[] before = watched(window);
        openField(window, keys);
        keys.type("AB");
        long[] after = watched(window);
        for (int waits = 0; waits < 100 && after[2] < before[2] + 2; waits++) {
            TimeUnit.MILLISECONDS.sleep(50);
            after = watched(window);
        }
        keys.press("Escape");
        boolean isSeen = after[0] == before[0] + 2 && after[2] == before[2] + 2;
        return isSeen ? Optional.empty() : Optional.of("two typed characters were not noticed: the watch is blind");
    }

    private static void openField(DeskProcess window, Keys keys) throws IOException, InterruptedException {
        keys.press("F9");
        window.await(".type-field");
    }

    private void scanWatched(String name, List<ScriptedScan> script, Scanning at)
            throws IOException, InterruptedException, SQLException {
        at.window().ask("walk");
        long[] before = watched(at.window());
        scanAll(script, at);
        long[] after = watched(at.window());
        at.window().ask("stand");
        for (int i = 0; i < GOT_THROUGH.size(); i++) {
            if (after[i] != before[i]) {
                fault(name + ": " + (after[i] - before[i]) + GOT_THROUGH.get(i));
            }
        }
        if (after[4] < LEAST_VISITED) {
            fault(name + ": the focus saw only " + after[4] + " controls");
        }
        OUT.println(name + ": the focus went through " + after[4] + " controls");
    }

    private void scanAll(List<ScriptedScan> script, Scanning at)
            throws IOException, InterruptedException, SQLException {
        Map<String, Long> last = new HashMap<>();
        int number = 0;
        for (var scan : script) {
            if (++number % FIELD_EVERY == 0) {
                openField(at.window(), at.keys());
            }
            long due = last.getOrDefault(scan.code(), 0L) + scan.apart().toNanos() - System.nanoTime();
            if (last.containsKey(scan.code()) && due > 0) {
                TimeUnit.NANOSECONDS.sleep(due);
            }
            if (!isTaken(scan, at)) {
                at.window().ask("shot " + folder.resolve("not-recorded.png"));
                fault("scan " + number + " (" + scan.code() + ") was not recorded");
                return;
            }
            last.put(scan.code(), System.nanoTime());
        }
    }

    /// Scans, and once more where nothing came of it, as a person does who hears nothing: on a machine so busy that the
    /// keys themselves come late, a scan looks like typing. It may happen seldom.
    private boolean isTaken(ScriptedScan scan, Scanning at) throws IOException, SQLException {
        for (int tries = 0; tries < 2; tries++) {
            long before = at.facts().now();
            at.keys().scan(scan.code());
            if (!scan.isRecorded() || at.facts().grewFrom(before)) {
                return true;
            }
            OUT.println("scanned again: " + scan.code());
            if (++again > MOST_AGAIN) {
                OUT.println(at.window().ask("newest"));
                return false;
            }
        }
        return false;
    }

    private static long[] watched(DeskProcess window) throws IOException {
        var seen = WATCHED.matcher(window.ask("watch"));
        if (!seen.matches()) {
            throw new IllegalStateException("no answer from the watch");
        }
        return new long[] {
            number(seen.group(1)),
            number(seen.group(2)),
            number(seen.group(3)),
            number(seen.group(4)),
            number(seen.group(5))
        };
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
