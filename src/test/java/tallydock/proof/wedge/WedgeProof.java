package tallydock.proof.wedge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/// Types scans with real keys into a real window: `WedgeProof SCANS STATE [planted]`. STATE is a file that holds how
/// many were done before, so that a long run goes on where it was broken off.
public final class WedgeProof {
    private static final PrintStream OUT = System.out;

    private WedgeProof() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// Made by the FX runtime.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            var args = getParameters().getRaw();
            var window = new WedgeWindow(stage, args.contains("planted"));
            Thread.ofPlatform().start(() -> {
                int code = 2;
                try (var keys = new ScannerKeys()) {
                    code = new WedgeRun(window, keys, Path.of(args.get(1))).run(Integer.parseInt(args.get(0)));
                } catch (IOException | InterruptedException e) {
                    OUT.println("broken off: " + e);
                } finally {
                    Runtime.getRuntime().halt(code);
                }
            });
        }
    }
}
