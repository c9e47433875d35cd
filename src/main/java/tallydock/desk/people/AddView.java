package tallydock.desk.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Role;

/// The form that adds somebody: name, role, badge, PIN.
final class AddView extends VBox {
    private final Texts texts;
    private final PeopleModel model;
    private final TextField name = new TextField();
    private final ToggleGroup roles = new ToggleGroup();
    private final CheckBox badge = new CheckBox();
    private final PinFields pin;

    AddView(Texts texts, PeopleModel model) {
        this.texts = texts;
        this.model = model;
        this.pin = new PinFields(texts, Say.key("people.pin"), this::add);
        getStyleClass().add("person-form");
        name.setId("person-name");
        badge.setId("wants-badge");
        badge.setSelected(true);
        texts.bind(badge.textProperty(), Say.key("people.wants-badge"));
        name.setOnAction(_ -> pin.focus());
        getChildren().addAll(line(Say.key("people.name"), name), roles(), badge, pin, need(), buttons());
    }

    void focus() {
        name.requestFocus();
    }

    private Node line(Say say, Node control) {
        var label = texts.label(say, "form-label");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Node roles() {
        var flow = new FlowPane();
        flow.getStyleClass().add("role-choice");
        for (Role role : List.of(Role.RECEIVER, Role.PACKER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.VIEWER)) {
            var button = new ToggleButton();
            button.setId("role-" + role.name());
            button.getStyleClass().add("language-half");
            button.setUserData(role);
            button.setMinWidth(USE_PREF_SIZE);
            texts.bind(button.textProperty(), RoleWords.of(role));
            button.setToggleGroup(roles);
            button.setOnAction(_ -> button.setSelected(true));
            flow.getChildren().add(button);
        }
        roles.selectToggle(roles.getToggles().getFirst());
        return line(Say.key("people.role"), flow);
    }

    /// How many digits the PIN of the chosen role needs, and who can do without one.
    private Node need() {
        var label = texts.label(Say.nothing(), "form-label");
        label.setWrapText(true);
        roles.selectedToggleProperty().subscribe(_ -> texts.bind(label.textProperty(), need(role())));
        return label;
    }

    private static Say need(Role role) {
        return role == Role.RECEIVER ? Say.key("people.badge-is-enough") : PeopleWords.pinFor(role);
    }

    private Role role() {
        return roles.getSelectedToggle() != null && roles.getSelectedToggle().getUserData() instanceof Role role
                ? role
                : Role.RECEIVER;
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
        model.add(name.getText(), role(), badge.isSelected(), pin.entered());
    }
}
