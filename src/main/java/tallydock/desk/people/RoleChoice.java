package tallydock.desk.people;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Role;

/// The roles side by side, exactly one of them chosen.
final class RoleChoice extends FlowPane {
    private final ToggleGroup roles = new ToggleGroup();

    RoleChoice(Texts texts, Role chosen) {
        getStyleClass().add("role-choice");
        for (Role role : List.of(Role.RECEIVER, Role.PACKER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.VIEWER)) {
            var button = new ToggleButton();
            button.setId("role-" + role.name());
            button.getStyleClass().add("language-half");
            button.setUserData(role);
            button.setMinWidth(USE_PREF_SIZE);
            texts.bind(button.textProperty(), RoleWords.of(role));
            button.setToggleGroup(roles);
            button.setSelected(role == chosen);
            button.setOnAction(_ -> button.setSelected(true));
            getChildren().add(button);
        }
    }

    /// Changes with the choice.
    ObservableValue<Toggle> changes() {
        return roles.selectedToggleProperty();
    }

    Role role() {
        return roles.getSelectedToggle() != null && roles.getSelectedToggle().getUserData() instanceof Role role
                ? role
                : Role.RECEIVER;
    }
}
