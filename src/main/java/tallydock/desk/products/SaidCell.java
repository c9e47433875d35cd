package tallydock.desk.products;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// One of several choices, in whichever language is on.
final class SaidCell<T> extends ListCell<T> {
    private final Texts texts;
    private final Function<T, Say> words;

    SaidCell(Texts texts, Function<T, Say> words) {
        this.texts = texts;
        this.words = words;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        textProperty().unbind();
        if (empty || value == null) {
            setText(null);
        } else {
            texts.bind(textProperty(), words.apply(value));
        }
    }
}
