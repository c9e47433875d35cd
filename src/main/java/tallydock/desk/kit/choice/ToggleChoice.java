package tallydock.desk.kit.choice;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A few values side by side, each a button large enough for a glove, exactly one of them chosen.
public final class ToggleChoice<T> extends FlowPane {
    private final ReadOnlyObjectWrapper<T> chosen;

    /// `words` says a value, `now` is chosen at first.
    public ToggleChoice(Texts texts, List<T> values, Function<T, Say> words, T now) {
        chosen = new ReadOnlyObjectWrapper<>(now);
        getStyleClass().add("toggle-choice");
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new ToggleButton();
            button.getStyleClass().add("language-half");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(now));
            button.setUserData(value);
            texts.bind(button.textProperty(), words.apply(value));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.set(value);
            });
            getChildren().add(button);
        }
    }

    /// Gives each button an id: `prefix` and its value.
    public ToggleChoice<T> named(String prefix) {
        getChildren().forEach(button -> button.setId(prefix + button.getUserData()));
        return this;
    }

    /// What a person chose last.
    public ReadOnlyObjectProperty<T> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
