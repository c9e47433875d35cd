package tallydock.desk.shipments.intake.columns;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A box of choices in both languages. What is shown in it is not taken for a choice of the person.
final class Choices<T> {
    private final Texts texts;
    private final Function<T, Say> words;
    private final ComboBox<T> box = new ComboBox<>();
    private boolean filling;

    Choices(Texts texts, Function<T, Say> words, Consumer<T> chosen) {
        this.texts = texts;
        this.words = words;
        box.getStyleClass().add("intake-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new Cell());
        box.setButtonCell(new Cell());
        box.setOnAction(_ -> {
            if (!filling && box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
    }

    ComboBox<T> box() {
        return box;
    }

    /// The box under its name.
    VBox line(Say name) {
        return line(texts, name, box);
    }

    /// Any control under its name.
    static VBox line(Texts texts, Say name, Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        var line = new VBox(texts.label(name, "reading-name", "muted"), control);
        line.getStyleClass().add("reading-line");
        return line;
    }

    /// Offers these and shows one.
    void show(List<T> offered, T now) {
        filling = true;
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        box.setValue(now);
        filling = false;
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                texts.bind(textProperty(), words.apply(item));
            }
        }
    }
}
