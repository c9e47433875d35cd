package tallydock.proof.window;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least a window can do, as a measure for ours: it fills the screen with a rectangle that changes its colour at
/// Enter.
public final class FlipWindow {
    private static final String REHEARSE = "--rehearse";

    private FlipWindow() {}

    public static void main(String[] args) {
        Application.launch(Flip.class, args);
    }

    /// Made by the FX runtime.
    public static final class Flip extends Application {
        private final Rectangle rectangle = new Rectangle(4000, 3000, Color.SEAGREEN);
        private boolean isFlipped;

        @Override
        public void start(Stage stage) {
            var scene = new Scene(new Pane(rectangle), 1280, 720);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            stage.setScene(scene);
            stage.setMaximized(true);
            stage.show();
            if (getParameters().getRaw().contains(REHEARSE)) {
                var end = new PauseTransition(Duration.seconds(3));
                end.setOnFinished(_ -> Platform.exit());
                end.play();
            }
        }

        private void pressed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER) {
                isFlipped = !isFlipped;
                rectangle.setFill(isFlipped ? Color.ORANGE : Color.SEAGREEN);
            }
        }
    }
}
