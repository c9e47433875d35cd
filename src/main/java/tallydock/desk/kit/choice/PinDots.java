package tallydock.desk.kit.choice;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How many digits of a PIN have been typed, never which.
public final class PinDots extends HBox {
    public PinDots(int shown) {
        getStyleClass().add("pin-dots");
        show(0, shown);
    }

    /// Fills so many of so many dots.
    public void show(int typed, int shown) {
        getChildren().clear();
        for (var i = 0; i < Math.max(typed, shown); i++) {
            var dot = new Region();
            dot.getStyleClass().addAll("pin-dot", i < typed ? "typed" : "open");
            getChildren().add(dot);
        }
    }
}
