package tallydock.desk.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.Role;

/// The form that changes what somebody is called and does. A new PIN is asked for where the new role may need another.
final class EditView extends VBox {
    private final Texts texts;
    private final PeopleModel model;
    private final Colleague person;
    private final TextField name = new TextField();
    private final ToggleChoice<Role> roles;
    private final PinFields pin;

    EditView(Texts texts, PeopleModel model, Colleague person) {
        this.texts = texts;
        this.model = model;
        this.person = person;
        roles = PeopleWords.roles(texts, person.user().role());
        pin = new PinFields(texts, Say.key("people.pin-if-needed"), this::save);
        getStyleClass().add("person-form");
        name.setId("person-name");
        name.setText(person.user().name());
        name.setOnAction(_ -> save());
        roles.chosen().subscribe(_ -> {
            boolean isSame = roles.chosen().get() == person.user().role();
            pin.setVisible(!isSame);
            pin.setManaged(!isSame);
            if (isSame) {
                pin.clear();
            }
        });
        getChildren().addAll(line(Say.key("people.name"), name), line(Say.key("people.role"), roles), pin, buttons());
    }

    void focus() {
        name.requestFocus();
    }

    private Node line(Say say, Node control) {
        var label = texts.label(say, "form-label");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Node buttons() {
        var save = PushButton.primary(texts, Say.key("people.save"), this::save);
        save.setId("save-person");
        save.disableProperty().bind(model.busy());
        var leave = PushButton.plain(texts, Say.key("people.leave"), () -> model.choose(person));
        leave.setId("leave");
        var buttons = new HBox(save, leave);
        buttons.getStyleClass().add("person-actions");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void save() {
        model.nameAndRole(person, name.getText(), roles.chosen().get(), pin.entered());
    }
}
