package tallydock.proof.wedge;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Types scans while an input method for Chinese is on: `InputMethodProof SCANS`. Where no text field has the
/// focus each must come whole; in a field the input method may swallow one, but nothing that is not whole may
/// be taken for a scan.
public final class InputMethodProof {
    private static final PrintStream OUT = System.out;
    private static final int FIELD = 0;
    private static final int BUTTON = 4;
    private static final long GAP = 3_000_000;

    private InputMethodProof() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// Made by the FX runtime.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            int scans = Integer.parseInt(getParameters().getRaw().getFirst());
            var window = new WedgeWindow(stage, false);
            Thread.ofPlatform().start(() -> {
                int code = 2;
                try (var keys = new ScannerKeys()) {
                    TimeUnit.SECONDS.sleep(2);
                    code = isRight(window, keys, scans) ? 0 : 1;
                } catch (InterruptedException e) {
                    OUT.println("broken off: " + e);
                } finally {
                    Runtime.getRuntime().halt(code);
                }
            });
        }

        private static boolean isRight(WedgeWindow window, ScannerKeys keys, int scans) throws InterruptedException {
            var codes = new Codes(1);
            int whole = 0;
            int told = 0;
            int wrong = 0;
            focus(window, BUTTON);
            for (int i = 0; i < scans; i++) {
                var code = codes.next(Optional.empty());
                whole += came(window, keys, code).equals(List.of(code)) ? 1 : 0;
            }
            focus(window, FIELD);
            for (int i = 0; i < scans; i++) {
                var code = codes.next(Optional.empty());
                var came = came(window, keys, code);
                told += came.isEmpty() ? 0 : 1;
                wrong += came.stream().anyMatch(one -> !one.equals("composed") && !one.equals(code)) ? 1 : 0;
            }
            OUT.printf(
                    "on a button %d of %d whole; in a field %d of %d told, %d taken for another scan%n",
                    whole, scans, told, scans, wrong);
            return whole == scans && wrong == 0;
        }

        private static List<String> came(WedgeWindow window, ScannerKeys keys, String code)
                throws InterruptedException {
            window.known.add(code);
            keys.scan(code, false, GAP);
            TimeUnit.MILLISECONDS.sleep(700);
            var came = new ArrayList<WedgeWindow.Came>();
            window.came.drainTo(came);
            window.known.clear();
            return came.stream().map(WedgeWindow.Came::read).toList();
        }

        private static void focus(WedgeWindow window, int place) throws InterruptedException {
            var there = new CompletableFuture<Integer>();
            Platform.runLater(() -> {
                window.controls.focus(place);
                there.complete(place);
            });
            there.join();
            TimeUnit.MILLISECONDS.sleep(700);
        }
    }
}
