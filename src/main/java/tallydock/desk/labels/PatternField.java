package tallydock.desk.labels;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.Pattern;

/// Words with fields in braces, and a menu of the fields. A text that asks for a field there is not is marked and not
/// taken.
final class PatternField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final TextField text = new TextField();

    PatternField(Texts texts, Pattern now, Consumer<Pattern> taken) {
        this.texts = texts;
        getStyleClass().add("pattern-field");
        text.setText(now.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().addListener((_, _, said) -> {
            boolean isOne = Pattern.isOne(said);
            text.pseudoClassStateChanged(WRONG, !isOne);
            if (isOne) {
                taken.accept(new Pattern(said));
            }
        });
        getChildren().addAll(text, menu());
    }

    /// Gives the text field an id.
    PatternField named(String id) {
        text.setId(id);
        return this;
    }

    private MenuButton menu() {
        var menu = new MenuButton();
        menu.setMinWidth(USE_PREF_SIZE);
        texts.bind(menu.textProperty(), Say.key("labels.insert"));
        for (var field : LabelField.values()) {
            var item = new MenuItem();
            texts.bind(item.textProperty(), FieldWords.of(field));
            item.setOnAction(_ -> insert("{" + field.word() + "}"));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void insert(String field) {
        text.insertText(text.getCaretPosition(), field);
        text.requestFocus();
        text.end();
    }
}
