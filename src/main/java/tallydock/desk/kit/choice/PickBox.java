package tallydock.desk.kit.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A box to pick one value from, in both languages, with its name above it.
public final class PickBox<T> extends VBox {
    private final Texts texts;
    private final Function<T, Say> words;
    private final ComboBox<T> box = new ComboBox<>();

    /// `words` says a value.
    public PickBox(Texts texts, Say name, Function<T, Say> words) {
        this.texts = texts;
        this.words = words;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new Cell());
        box.setButtonCell(new Cell());
        texts.bind(box.accessibleTextProperty(), name);
        box.getStyleClass().add("pick");
        getStyleClass().add("pick-box");
        getChildren().addAll(texts.label(name, "muted"), box);
    }

    /// Offers these values with one of them picked, and tells of any other that a person picks.
    public PickBox<T> offer(List<T> values, T now, Consumer<T> picked) {
        box.setOnAction(_ -> {});
        box.getItems().setAll(values);
        box.setValue(now);
        box.setOnAction(_ -> picked.accept(box.getValue()));
        return this;
    }

    /// Gives the box an id.
    public PickBox<T> named(String id) {
        box.setId(id);
        return this;
    }

    /// Leaves the name to those who hear it, where what stands beside the box says it.
    public PickBox<T> withoutName() {
        getChildren().setAll(box);
        return this;
    }

    /// What is picked now.
    public T value() {
        return box.getValue();
    }

    /// Something else picked this.
    public void pick(T value) {
        box.setValue(value);
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            textProperty().unbind();
            if (value == null || isEmpty) {
                setText("");
            } else {
                texts.bind(textProperty(), words.apply(value));
            }
        }
    }
}
