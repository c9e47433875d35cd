package tallydock.desk.kit.scanner;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;

/// The scanner on the screen: a heading, and under it whatever there is to scan, each sent by a click.
public final class ScannerPanel extends VBox {
    /// The id of the button that closes the carton.
    public static final String CLOSE = "scan-CLOSE";

    private static final int COLUMNS = 2;

    private final HBox head;

    /// `remark` stands at the right of the heading, `body` scrolls under it, `behind` shows where `body` does not.
    public ScannerPanel(Texts texts, Node remark, ScrollPane body, Node... behind) {
        getStyleClass().add("scanner-panel");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var title = texts.label(Say.key("scanner.title"), "card-title", "bold");
        title.setMinWidth(Label.USE_PREF_SIZE);
        head = new HBox(Icons.of("mdi2g-gesture-tap-button", "card-icon"), title, space, remark);
        head.getStyleClass().addAll("card-head", "scanner-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("receive-scroll");
        body.setFitToWidth(true);
        var stack = new StackPane(behind);
        stack.getChildren().add(body);
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(head, stack);
    }

    /// What the panel is moved by, where it can be moved.
    Node head() {
        return head;
    }

    /// What stands above some of the buttons.
    public static Node heading(Texts texts, Say say) {
        return texts.label(say, "scanner-heading", "bold");
    }

    /// The codes of the commands that are wanted in a count.
    public static GridPane commands(Texts texts, ScreenKeys keys) {
        return grid(List.of(
                command(texts, keys, "mdi2u-undo-variant", Say.key("scanner.undo"), Command.UNDO),
                command(texts, keys, "mdi2g-glass-fragile", Say.key("scanner.damaged"), Command.DAMAGED),
                command(texts, keys, "mdi2c-camera-outline", Say.key("scanner.photo"), Command.PHOTO),
                command(texts, keys, "mdi2p-package-variant-closed-check", Say.key("scanner.close"), Command.CLOSE)));
    }

    private static Button command(Texts texts, ScreenKeys keys, String icon, Say say, Command command) {
        var button = PushButton.of(texts, icon, say, () -> keys.scan(command.payload()));
        button.setId("scan-" + command.name());
        return button;
    }

    /// Buttons in two columns of one width.
    public static GridPane grid(List<Button> buttons) {
        var grid = new GridPane();
        grid.getStyleClass().add("scanner-keys");
        for (var button : buttons) {
            var place = grid.getChildren().size();
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("scanner-key");
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, place % COLUMNS, place / COLUMNS);
        }
        return grid;
    }
}
