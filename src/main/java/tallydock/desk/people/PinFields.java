package tallydock.desk.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A PIN, entered twice and never shown. Nothing but digits gets in.
final class PinFields extends VBox {
    private final Texts texts;
    private final PasswordField pin = field("pin");
    private final PasswordField again = field("pin-again");

    PinFields(Texts texts, Say name, Runnable enter) {
        this.texts = texts;
        getStyleClass().add("person-form");
        getChildren().addAll(line(name, pin), line(Say.key("people.pin-again"), again));
        pin.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> enter.run());
    }

    PeopleModel.Entered entered() {
        return new PeopleModel.Entered(pin.getText(), again.getText());
    }

    void clear() {
        List.of(pin, again).forEach(PasswordField::clear);
    }

    void focus() {
        pin.requestFocus();
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.textProperty().subscribe((before, now) -> {
            if (!now.matches("\\d{0," + PeopleWords.mostDigits() + "}")) {
                field.setText(before);
            }
        });
        return field;
    }

    private Node line(Say say, PasswordField field) {
        var label = texts.label(say, "form-label");
        label.setLabelFor(field);
        return new VBox(label, field);
    }
}
