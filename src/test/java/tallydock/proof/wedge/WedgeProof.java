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
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import tallydock.domain.device.keyboard.KeyboardLayout;

/// Types scans with real keys into a real window: `WedgeProof SCANS STATE [planted]`. STATE is a file that holds how
/// many
/// were done before, so that a long run goes on where it was broken off. Each scan must come once, whole, in order and
/// as
/// it was meant, whatever layout the display has and wherever the focus is, and nothing of it may get past; a person's
/// typing must get past whole and be no scan.
public final class WedgeProof extends Application {
    private static final PrintStream OUT = System.out;
    private static final int BATCH = 5;
    private static final long[] GAPS = {0, 1, 3, 10};
    private static final long MILLI = 1_000_000;
    private static final long BETWEEN_SCANS = 60;
    private static final long PATIENCE = 3000;
    private static final List<Optional<KeyboardLayout>> LAYOUTS =
            List.of(Optional.empty(), Optional.of(KeyboardLayout.FRENCH), Optional.of(KeyboardLayout.GERMAN));
    private static final List<String> NAMES = List.of("us", "fr", "de");

    private final List<String> faults = new ArrayList<>();

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        var args = getParameters().getRaw();
        var window = new WedgeWindow(stage, args.contains("planted"));
        Thread.ofPlatform().start(() -> {
            int code = 2;
            try (var keys = new ScannerKeys()) {
                code = new Run(window, keys, Path.of(args.get(1))).run(Integer.parseInt(args.get(0)));
            } catch (IOException | InterruptedException e) {
                OUT.println("broken off: " + e);
            } finally {
                Runtime.getRuntime().halt(code);
            }
        });
    }

    private static <T> T onScreen(Supplier<T> job) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> answer.complete(job.get()));
        return answer.join();
    }

    private final class Run {
        private final WedgeWindow window;
        private final ScannerKeys keys;
        private final Path state;
        private int layout = -1;

        Run(WedgeWindow window, ScannerKeys keys, Path state) {
            this.window = window;
            this.keys = keys;
            this.state = state;
        }

        int run(int scans) throws IOException, InterruptedException {
            int done = Files.exists(state)
                    ? Integer.parseInt(Files.readString(state).strip())
                    : 0;
            OUT.println("from scan " + done + " of " + scans);
            typed(new Random(1));
            while (done < scans && faults.isEmpty()) {
                batch(done / BATCH);
                done += BATCH;
                Files.writeString(state, Integer.toString(done));
                if (done % 100 == 0) {
                    typed(new Random(done));
                    OUT.println(done + " scans");
                }
            }
            faults.forEach(OUT::println);
            OUT.println(done + " scans, " + faults.size() + " faults");
            return faults.isEmpty() ? 0 : 1;
        }

        /// Layouts change seldom, places and paces with every batch.
        private void batch(int number) throws IOException, InterruptedException {
            use(number / (GAPS.length * Controls.places()) % LAYOUTS.size());
            int place = number % Controls.places();
            long gap = GAPS[number / Controls.places() % GAPS.length] * MILLI;
            focus(place);
            var codes = new Codes(number);
            var sent = new ArrayList<String>();
            String before = onScreen(window.watch::seen);
            for (int i = 0; i < BATCH; i++) {
                var code = codes.next(LAYOUTS.get(layout));
                sent.add(code);
                window.known.add(code);
                keys.scan(code, i == BATCH - 1, gap);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_SCANS);
            }
            compare(
                    "batch %d, layout %s, place %d, gap %d ms".formatted(number, NAMES.get(layout), place, gap / MILLI),
                    sent);
            String after = onScreen(window.watch::seen);
            if (!after.equals(before)) {
                faults.add("batch " + number + ", place " + place + ": got past: " + before + " then " + after);
            }
            window.known.clear();
        }

        private void compare(String where, List<String> sent) throws InterruptedException {
            for (var code : sent) {
                var came = window.came.poll(PATIENCE, TimeUnit.MILLISECONDS);
                var typed =
                        LAYOUTS.get(layout).flatMap(there -> there.typed(code)).orElse(code);
                if (came == null || !came.read().equals(code) || !came.typed().equals(typed)) {
                    faults.add(where + ": sent " + code + ", as keys " + typed + ", came " + came);
                    return;
                }
            }
            var more = window.came.poll(50, TimeUnit.MILLISECONDS);
            if (more != null) {
                faults.add(where + ": came without being sent: " + more);
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
    }
}
