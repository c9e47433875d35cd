package tallydock.desk.kit.choice;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Twelve keys of 66 px for PIN, quantity and manual weight. It holds no number: whoever listens does.
public final class Keypad extends GridPane {
    /// What the keys do.
    public record Keys(IntConsumer digit, Runnable back, Runnable enter) {
        /// Keys that do nothing.
        public static final Keys DEAF = new Keys(_ -> {}, () -> {}, () -> {});
    }

    public Keypad(Texts texts, Keys keys) {
        getStyleClass().add("keypad");
        for (var i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            getColumnConstraints().add(column);
        }
        for (var digit = 1; digit <= 9; digit++) {
            add(digit(digit, keys), (digit - 1) % 3, (digit - 1) / 3);
        }
        add(sign(texts, "mdi2b-backspace-outline", Say.key("kit.keypad.back"), keys.back()), 0, 3);
        add(digit(0, keys), 1, 3);
        var enter = sign(texts, "mdi2c-check-bold", Say.key("kit.keypad.enter"), keys.enter());
        enter.getStyleClass().add("primary");
        add(enter, 2, 3);
    }

    private static Button digit(int digit, Keys keys) {
        return key(new Button(Integer.toString(digit)), () -> keys.digit().accept(digit));
    }

    private static Button sign(Texts texts, String icon, Say name, Runnable act) {
        var button = new Button();
        button.setGraphic(Icons.of(icon, "keypad-icon"));
        texts.bind(button.accessibleTextProperty(), name);
        return key(button, act);
    }

    private static Button key(Button button, Runnable act) {
        button.getStyleClass().addAll("keypad-key", "bold");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
