package tallydock.desk.kit.labelling;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A named box to pick one value from, in both languages.
public final class LabelPick<T> extends VBox {
    private final Texts texts;
    private final Function<T, Say> words;
    private final ComboBox<T> box = new ComboBox<>();

    public LabelPick(Texts texts, Say name, Function<T, Say> words) {
        this.texts = texts;
        this.words = words;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new Cell());
        box.setButtonCell(new Cell());
        texts.bind(box.accessibleTextProperty(), name);
        getStyleClass().add("labelling-field");
        getChildren().addAll(texts.label(name, "muted"), box);
    }

    /// Offers these values with one of them picked, and tells of any other that a person picks.
    public void offer(List<T> values, T now, Consumer<T> picked) {
        box.setOnAction(_ -> {});
        box.getItems().setAll(values);
        box.setValue(now);
        box.setOnAction(_ -> picked.accept(box.getValue()));
    }

    public LabelPick<T> named(String id) {
        box.setId(id);
        return this;
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
