package tallydock.proof.wedge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.proof.wedge.WedgeWindow.Came;

/// The scans of one run, batch by batch, and between them a person who types. Each scan must come once, whole, in order
/// and as it was meant, whatever layout the display has and wherever the focus is, and nothing of it may get past; what
/// is typed must get past whole and be no scan.
final class WedgeRun {
    private static final PrintStream OUT = System.out;
    private static final int BATCH = 5;
    private static final long[] GAPS = {0, 1, 3, 10};
    private static final long MILLI = 1_000_000;
    private static final long BETWEEN_SCANS = 60;
    private static final long LONGEST_GAP = 30 * MILLI;
    private static final int FEW = 20;
    private static final int MOST_LATE = 100;
    private static final long REST = 2000;
    private static final long PATIENCE = 3000;
    private static final List<Optional<KeyboardLayout>> LAYOUTS =
            List.of(Optional.empty(), Optional.of(KeyboardLayout.FRENCH), Optional.of(KeyboardLayout.GERMAN));
    private static final List<String> NAMES = List.of("us", "fr", "de");

    private final List<String> faults = new ArrayList<>();
    private final WedgeWindow window;
    private final ScannerKeys keys;
    private final Path state;
    private int layout = -1;
    private int again;
    private int late;
    private int allLate;

    WedgeRun(WedgeWindow window, ScannerKeys keys, Path state) {
        this.window = window;
        this.keys = keys;
        this.state = state;
    }

    int run(int scans) throws IOException, InterruptedException {
        int done =
                Files.exists(state) ? Integer.parseInt(Files.readString(state).strip()) : 0;
        OUT.println("from scan " + done + " of " + scans);
        typed(new Random(1));
        while (done < scans && faults.isEmpty()) {
            switch (batch(done / BATCH)) {
                case TYPED -> {
                    done += BATCH;
                    Files.writeString(state, Integer.toString(done));
                    late = 0;
                    report(done);
                }
                case LATE -> rest();
                case SAID_CUT -> again();
            }
        }
        faults.forEach(OUT::println);
        OUT.println(done + " scans, " + faults.size() + " faults; batches typed again: " + allLate
                + " because keys went out late, " + again + " because the window said that a scan may be cut");
        return faults.isEmpty() ? 0 : 1;
    }

    /// A machine that is busy is no fault of the window; it is waited for, but not for ever.
    private void rest() throws InterruptedException {
        allLate++;
        if (++late > MOST_LATE) {
            faults.add("the machine is too busy to type scans");
        }
        TimeUnit.MILLISECONDS.sleep(REST);
    }

    /// It is typed again, as a person scans again who hears a knock; it may happen seldom.
    private void again() {
        if (++again > FEW) {
            faults.add("the window said too often that a scan may be cut");
        }
    }

    private void report(int done) throws IOException, InterruptedException {
        if (done % 100 == 0) {
            typed(new Random(done));
            OUT.println(done + " scans");
        }
    }

    private enum Batch {
        TYPED,
        /// The machine was so busy that keys went out later than a scanner sends them.
        LATE,
        /// The window said itself that a scan may lack its beginning, and counted nothing.
        SAID_CUT
    }

    /// Layouts change seldom, places and paces with every batch.
    private Batch batch(int number) throws IOException, InterruptedException {
        use(number / (GAPS.length * Controls.places()) % LAYOUTS.size());
        int place = number % Controls.places();
        long gap = GAPS[number / Controls.places() % GAPS.length] * MILLI;
        focus(place);
        var codes = new Codes(number);
        var sent = new ArrayList<String>();
        long longest = 0;
        String before = onScreen(window.watch::seen);
        for (int i = 0; i < BATCH; i++) {
            var code = codes.next(LAYOUTS.get(layout));
            sent.add(code);
            window.known.add(code);
            longest = Math.max(longest, keys.scan(code, i == BATCH - 1, gap));
            TimeUnit.MILLISECONDS.sleep(BETWEEN_SCANS);
        }
        var came = came(BATCH);
        if (longest > LONGEST_GAP || came.stream().anyMatch(Came::mayBeCut)) {
            window.known.clear();
            return longest > LONGEST_GAP ? Batch.LATE : Batch.SAID_CUT;
        }
        compare(
                "batch %d, layout %s, place %d, gap %d ms".formatted(number, NAMES.get(layout), place, gap / MILLI),
                sent,
                came);
        String after = onScreen(window.watch::seen);
        if (!after.equals(before)) {
            faults.add("batch " + number + ", place " + place + ": got past: " + before + " then " + after);
        }
        window.known.clear();
        return Batch.TYPED;
    }

    private List<Came> came(int number) throws InterruptedException {
        var all = new ArrayList<Came>();
        var next = window.came.poll(PATIENCE, TimeUnit.MILLISECONDS);
        while (next != null) {
            all.add(next);
            next = window.came.poll(all.size() < number ? PATIENCE : 50, TimeUnit.MILLISECONDS);
        }
        return all;
    }

    private void compare(String where, List<String> sent, List<Came> came) {
        for (int i = 0; i < sent.size(); i++) {
            var code = sent.get(i);
            var typed = LAYOUTS.get(layout).flatMap(there -> there.typed(code)).orElse(code);
            var wanted = new Came(typed, code, false);
            if (i >= came.size() || !came.get(i).equals(wanted)) {
                faults.add(where + ": sent " + wanted + ", came " + came);
                return;
            }
        }
        if (came.size() > sent.size()) {
            faults.add(where + ": came without being sent: " + came.getLast());
        }
    }

    private void use(int wanted) throws IOException, InterruptedException {
        if (layout != wanted) {
            new ProcessBuilder("setxkbmap", NAMES.get(wanted))
                    .inheritIO()
                    .start()
                    .waitFor();
            layout = wanted;
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private void focus(int place) throws InterruptedException {
        onScreen(() -> {
            window.controls.focus(place);
            return place;
        });
        for (int waits = 0; waits < 100 && !onScreen(() -> window.controls.isReady(place)); waits++) {
            TimeUnit.MILLISECONDS.sleep(30);
        }
    }

    /// A person at 40 to 400 ms a key, in words and numbers, with Enter behind: all of it reaches the field.
    private void typed(Random random) throws IOException, InterruptedException {
        use(0);
        focus(0);
        var text = "Hello 42 x001" + random.nextInt(100);
        onScreen(() -> {
            window.controls.field.clear();
            return text;
        });
        long steady = random.nextBoolean() ? 40 : 0;
        for (int i = 0; i < text.length(); i++) {
            keys.type(text.substring(i, i + 1), 0);
            TimeUnit.MILLISECONDS.sleep(steady > 0 ? steady : 40 + random.nextInt(360));
        }
        keys.enter();
        TimeUnit.MILLISECONDS.sleep(400);
        var there = onScreen(window.controls.field::getText);
        if (!there.equals(text)) {
            faults.add("typed " + text + ", in the field " + there);
        }
        var scan = window.came.poll();
        if (scan != null) {
            faults.add("typing was taken for a scan: " + scan);
        }
    }

    private static <T> T onScreen(Supplier<T> job) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> answer.complete(job.get()));
        return answer.join();
    }
}
