package tallydock.desk.kit.labelling;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A field of text under its name, among the wishes for labels.
public final class NamedField extends VBox {
    private final Texts texts;
    private final TextField field;

    public NamedField(Texts texts, String id, Say name, String now) {
        this.texts = texts;
        field = new TextField(now);
        field.setId(id);
        texts.bind(field.accessibleTextProperty(), name);
        getStyleClass().add("labelling-field");
        getChildren().addAll(texts.label(name, "muted"), field);
    }

    /// Called with whatever stands in it from now on.
    public NamedField telling(Consumer<String> typed) {
        field.textProperty().addListener((_, _, now) -> typed.accept(now));
        return this;
    }

    /// What is said in it while it is empty.
    public NamedField prompting(Say prompt) {
        texts.bind(field.promptTextProperty(), prompt);
        return this;
    }

    /// Puts this into it, unless it stands there.
    public void show(String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
