package tallydock.proof.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import tallydock.app.desk.DeskApplication;

/// The product's own window, with a watch inside it. Commands come on standard input, one a line, each is
/// answered by one line: `where NODE`, `box NODE`, `says`, `watch`, `newest`, `shot FILE`, `walk`, `stand`,
/// `keeps`, `close`.
public final class WatchedDesk {
    private WatchedDesk() {}

    public static void main(String[] args) {
        Application.launch(Window.class);
    }

    /// Made by the FX runtime.
    public static final class Window extends Application {
        private final CountedSounds sounds = new CountedSounds();
        private final DeskApplication desk = new DeskApplication(sounds::before);
        private final Watch watch = new Watch();
        private final PrintStream answers = System.out;

        @Override
        public void start(Stage stage) {
            desk.start(stage);
            watch.begin();
            var walk = new FocusWalk(stage);
            Thread.ofPlatform().daemon().start(() -> obey(stage, walk));
        }

        @Override
        public void stop() {
            desk.stop();
        }

        private void obey(Stage stage, FocusWalk walk) {
            try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var words = line.split(" ", 2);
                    Platform.runLater(() -> answers.println(answer(words, stage, walk)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String answer(String[] words, Stage stage, FocusWalk walk) {
            return switch (words[0]) {
                case "where" -> Places.of(words[1]);
                case "watch" -> watch.seen() + " visited " + walk.visited();
                case "box" -> Places.box(words[1]);
                case "says" -> Places.texts();
                case "newest" -> watch.newest();
                case "shot" -> Shot.of(stage.getScene(), Path.of(words[1]));
                case "keeps" -> sounds + " heap " + Heap.afterCollection();
                case "walk" -> {
                    walk.start();
                    yield "walking";
                }
                case "stand" -> {
                    walk.stop();
                    yield "standing";
                }
                default -> {
                    Platform.exit();
                    yield "closing";
                }
            };
        }
    }
}
