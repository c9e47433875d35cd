package tallydock.desk.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Role;

/// The form that adds somebody: name, role, badge, PIN.
final class AddView extends VBox {
    private final Texts texts;
    private final PeopleModel model;
    private final TextField name = new TextField();
    private final ToggleChoice<Role> roles;
    private final CheckBox badge = new CheckBox();
    private final PinFields pin;

    AddView(Texts texts, PeopleModel model) {
        this.texts = texts;
        this.model = model;
        this.roles = PeopleWords.roles(texts, Role.RECEIVER);
        this.pin = new PinFields(texts, Say.key("people.pin"), this::add);
        getStyleClass().add("person-form");
        name.setId("person-name");
        badge.setId("wants-badge");
        badge.setSelected(true);
        texts.bind(badge.textProperty(), Say.key("people.wants-badge"));
        name.setOnAction(_ -> pin.focus());
        getChildren()
                .addAll(
                        line(Say.key("people.name"), name),
                        line(Say.key("people.role"), roles),
                        badge,
                        pin,
                        need(),
                        buttons());
    }

    void focus() {
        name.requestFocus();
    }

    private Node line(Say say, Node control) {
        var label = texts.label(say, "form-label");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    /// How many digits the PIN of the chosen role needs, and who can do without one.
    private Node need() {
        var label = texts.label(Say.nothing(), "form-label");
        label.setWrapText(true);
        roles.chosen()
                .subscribe(_ ->
                        texts.bind(label.textProperty(), need(roles.chosen().get())));
        return label;
    }

    private static Say need(Role role) {
        return role == Role.RECEIVER ? Say.key("people.badge-is-enough") : PeopleWords.pinFor(role);
    }

    private Node buttons() {
        var add = PushButton.primary(texts, Say.key("people.add-now"), this::add);
        add.setId("add-now");
        add.disableProperty().bind(model.busy());
        var leave = PushButton.plain(texts, Say.key("people.leave"), model::chooseNone);
        leave.setId("leave");
        var buttons = new HBox(add, leave);
        buttons.getStyleClass().add("person-actions");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void add() {
        model.add(name.getText(), roles.chosen().get(), badge.isSelected(), pin.entered());
    }
}
