package tallydock.proof.window;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Two scanners on serial lines send twelve units a second into the Receive screen of the running window:
/// `LanesProof FOLDER PROGRAM DESK MINUTES`. Exit 0 when each was counted, shown and heard, no control got
/// anything, and the memory did not grow; the times to the committed row and to changed pixels are printed as
/// figures.
public final class LanesProof {
    private static final PrintStream OUT = System.out;
    private static final long APART = TimeUnit.SECONDS.toNanos(1) / 12;
    private static final int WARM_UP = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// The window keeps the newest scans of the log; what it keeps more than this was not let go.
    private static final long MOST_GROWTH_KB = 8_192;

    private final DeskProcess window;
    private final Hands hands = new Hands();
    private final CommitClock commits;
    private final List<Lane> lanes;
    private final Map<String, Long> sent;
    private final List<Long> committed = new ArrayList<>();
    private final List<Long> shown = new ArrayList<>();
    private int unseen;

    private LanesProof(DeskProcess window, CommitClock commits, List<Lane> lanes, Map<String, Long> sent)
            throws AWTException {
        this.window = window;
        this.commits = commits;
        this.lanes = List.copyOf(lanes);
        this.sent = sent;
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var station = new PreparedStation(List.of(args[1]), folder, folder);
        Files.createDirectories(station.home());
        var shipment = station.importsList(LaneStation.list(folder));
        var sent = new HashMap<String, Long>();
        boolean isRight = scan(station, sent, args[2], Math.round(Double.parseDouble(args[3]) * 60 * 12));
        isRight &= isCounted(station.report(shipment), sent);
        System.exit(isRight ? 0 : 1);
    }

    /// Sends the scans into a window of its own; what was sent is added up in `sent`.
    private static boolean scan(PreparedStation station, Map<String, Long> sent, String desk, long scans)
            throws Exception {
        var folder = station.home();
        try (var left = new Lane(folder, 1);
                var right = new Lane(folder, 2)) {
            LaneStation.hear(station.data(), List.of(left.port(), right.port()));
            try (var keys = new Keys();
                    var window = new DeskProcess(List.of(desk), folder, folder.resolve("desk.log"), keys);
                    var commits = new CommitClock(station.data())) {
                station.setUp(window, keys);
                var proof = new LanesProof(window, commits, List.of(left, right), sent);
                boolean isRight = proof.run(scans);
                proof.times();
                return isRight;
            }
        }
    }

    private boolean run(long scans) throws IOException, InterruptedException, SQLException {
        hands.rest(1500);
        lanes.getFirst().scan(LaneStation.CARTON);
        hands.rest(3000);
        scanUnit(0, 0);
        hands.rest(1000);
        send(WARM_UP);
        committed.clear();
        shown.clear();
        unseen = 0;
        String untouched = window.ask("watch");
        String before = window.ask("keeps");
        send(scans);
        String after = window.ask("keeps");
        String touched = window.ask("watch");
        OUT.printf("sounds, and KB of heap in use: %s, then %s%n", before, after);
        OUT.printf("controls: %s, then %s%n", untouched, touched);
        OUT.printf("%d scans were not committed or not shown within 2 s%n", unseen);
        return unseen == 0
                && touched.equals(untouched)
                && figure("heap ", after) - figure("heap ", before) <= MOST_GROWTH_KB
                && figure("ACCEPT=", after) - figure("ACCEPT=", before) == scans;
    }

    private static long figure(String name, String text) {
        var found = Pattern.compile(name + "(\\d+)").matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    /// The lanes take turns; each sixth scan of one comes at the same moment as the next of the other.
    private void send(long scans) throws IOException, SQLException {
        var place = item();
        long next = System.nanoTime();
        for (long i = 0; i < scans; i++) {
            boolean isPair = i % 12 == 6;
            int wanted = isPair ? 2 : 1;
            long facts = commits.state().facts();
            var before = hands.look(place);
            long begun = 0;
            for (int one = 0; one < wanted; one++) {
                begun = scanUnit((int) ((i + one) % 2), i + one);
            }
            var pixels = hands.lookUntil(place, Hands.differsFrom(before), PATIENCE);
            if (pixels.isPresent()) {
                shown.add(pixels.getAsLong() - begun);
            }
            unseen += pixels.isPresent() && isCommitted(facts + wanted, begun) ? 0 : 1;
            i += wanted - 1;
            next += wanted * APART;
            hands.rest(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        }
    }

    private long scanUnit(int lane, long number) throws IOException {
        var units = LaneStation.units();
        String unit = units.get((int) (number % units.size()));
        sent.merge(unit, 1L, Long::sum);
        return lanes.get(lane).scan(unit);
    }

    private boolean isCommitted(long facts, long begun) throws SQLException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (commits.state().facts() < facts) {
            if (System.nanoTime() > limit) {
                return false;
            }
            hands.rest(1);
        }
        committed.add(commits.state().nanos() - begun);
        return true;
    }

    /// Where the code of the last item stands. Eyes on more of the screen take processor time from the window.
    private Rectangle item() throws IOException {
        return window.box(".stage-code");
    }

    private static boolean isCounted(JsonNode report, Map<String, Long> sent) {
        long wrong = 0;
        for (var sku : report.path("skus")) {
            String unit = sku.path("sku").asString().replace("SKU-", "");
            wrong += sku.path("received").asLong() == sent.getOrDefault(unit, 0L) ? 0 : 1;
        }
        long all = sent.values().stream().mapToLong(Long::longValue).sum();
        OUT.printf("%d units sent, %d of %d SKUs counted otherwise%n", all, wrong, sent.size());
        return wrong == 0 && report.path("skus").size() == sent.size();
    }

    private void times() {
        say("last byte to committed row", committed);
        say("last byte to changed pixels", shown);
    }

    private static void say(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        OUT.printf(
                Locale.ROOT,
                "%s, %d times: p50 %.1f ms, p99 %.1f ms, at most %.1f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (0.99 * sorted.length)] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
}
