package tallydock.desk.devices.teach;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.KeyHint;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;

/// A deed of the wizard: pressed, by its key, or scanned from its bars.
final class CodeButton extends Button {
    private static final double BAR_HEIGHT = 40;

    /// What it does: its id, its words, its command.
    record Deed(String id, Say say, Command command) {}

    CodeButton(Texts texts, Deed deed, ModuleMatrix bars, Runnable act) {
        setId(deed.id());
        getStyleClass().addAll("push", "code-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setOnAction(_ -> act.run());
        texts.bind(accessibleTextProperty(), deed.say());
        var head = new HBox(texts.label(deed.say(), "bold"), new KeyHint(key(deed.command())));
        head.getStyleClass().add("code-button-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var plate = new StackPane(CodeCanvas.bars(bars, 2, BAR_HEIGHT));
        plate.getStyleClass().add("code-plate");
        var body = new VBox(head, plate);
        body.getStyleClass().add("code-button-body");
        setGraphic(body);
    }

    private static String key(Command command) {
        return switch (command.key()) {
            case CHOICE_1 -> "Ctrl+1";
            case CHOICE_2 -> "Ctrl+2";
            case CHOICE_3 -> "Ctrl+3";
            default -> "Esc";
        };
    }
}
