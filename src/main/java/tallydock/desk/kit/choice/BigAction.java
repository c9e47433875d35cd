package tallydock.desk.kit.choice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;

/// A station's large button for a gloved hand: icon and key hint above, label below. It never takes the focus
/// and is never the default button, so that Enter from a scanner presses nothing.
public final class BigAction extends Button {
    public BigAction(Texts texts, Action action, Runnable act) {
        setId(action.id());
        getStyleClass().add("big-action");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        texts.bind(accessibleTextProperty(), action.label());
        setOnAction(_ -> act.run());
        var label = texts.label(action.label(), "big-action-label", "bold");
        var body = new VBox(head(action), grow(), label);
        body.getStyleClass().add("big-action-body");
        Filling.fill(this, body);
        setGraphic(body);
    }

    /// The one primary action of the row, filled with the accent.
    public BigAction primary() {
        getStyleClass().add("primary");
        return this;
    }

    private static HBox head(Action action) {
        var head = new HBox(Icons.of(action.icon(), "big-action-icon"), grow());
        if (!action.key().isEmpty()) {
            head.getChildren().add(new KeyHint(action.key()));
        }
        return head;
    }

    private static Region grow() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A row of actions of equal width.
    public static HBox row(BigAction... actions) {
        var row = new HBox(actions);
        row.getStyleClass().add("big-action-row");
        for (var action : actions) {
            HBox.setHgrow(action, Priority.ALWAYS);
            action.setPrefWidth(1);
            action.setMinWidth(0);
            action.setMaxHeight(Double.MAX_VALUE);
        }
        return row;
    }
}
