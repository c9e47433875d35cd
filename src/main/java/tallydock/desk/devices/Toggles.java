package tallydock.desk.devices;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// One of a few values, each a button large enough for a glove.
final class Toggles<T> extends VBox {
    Toggles(Texts texts, Say name, List<T> values, Function<T, Say> words, Choice<T> choice) {
        var flow = new FlowPane();
        flow.getStyleClass().add("toggle-choice");
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new ToggleButton();
            button.getStyleClass().add("language-half");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(choice.now()));
            texts.bind(button.textProperty(), words.apply(value));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choice.chosen().accept(value);
            });
            flow.getChildren().add(button);
        }
        getChildren().addAll(texts.label(name, "form-label"), flow);
    }

    /// What holds now, and who hears of another.
    record Choice<T>(T now, Consumer<T> chosen) {}
}
