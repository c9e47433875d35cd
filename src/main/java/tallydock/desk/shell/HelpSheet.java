package tallydock.desk.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.KeyHint;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandKey;

/// What can be done with one key or one code, each code ready to be scanned from the screen.
final class HelpSheet extends VBox {
    private static final int COLUMNS = 4;
    private static final double CODE = 72;

    private final Furniture furniture;

    HelpSheet(Furniture furniture, Runnable close) {
        this.furniture = furniture;
        getStyleClass().add("help-sheet");
        var grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        var i = 0;
        for (var entry : words().entrySet()) {
            grid.add(cell(entry.getKey(), entry.getValue()), i % COLUMNS, i / COLUMNS);
            i++;
        }
        getChildren().addAll(grid, PushButton.primary(furniture.texts(), Say.key("shell.close"), close));
    }

    private static Map<Command, Say> words() {
        var words = new LinkedHashMap<Command, Say>();
        words.put(Command.UNDO, Say.key("shell.help.undo"));
        words.put(Command.QUANTITY, Say.key("shell.help.quantity"));
        words.put(Command.DAMAGED, Say.key("shell.help.damaged"));
        words.put(Command.HAZARD, Say.key("shell.help.hazard"));
        words.put(Command.PHOTO, Say.key("shell.help.photo"));
        words.put(Command.CLOSE, Say.key("shell.help.close"));
        words.put(Command.DONE, Say.key("shell.help.done"));
        words.put(Command.BACK, Say.key("shell.help.back"));
        words.put(Command.LANG, Say.key("shell.help.language"));
        words.put(Command.SOUND, Say.key("shell.help.sound"));
        words.put(Command.LOCK, Say.key("shell.help.lock"));
        words.put(Command.HELP, Say.key("shell.help.help"));
        return words;
    }

    private HBox cell(Command command, Say word) {
        var code = CodeCanvas.matrix(furniture.codes().of(command.payload()), CODE);
        var words = new VBox(furniture.texts().label(word, "help-word", "bold"));
        if (command.key() != CommandKey.NONE) {
            words.getChildren().add(new KeyHint(cap(command)));
        }
        words.getStyleClass().add("help-words");
        var cell = new HBox(code, words);
        cell.getStyleClass().add("help-cell");
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private static String cap(Command command) {
        return switch (command.key()) {
            case ESC -> "Esc";
            case CTRL_L -> "Ctrl+L";
            case CTRL_M -> "Ctrl+M";
            case CTRL_SHIFT_L -> "Ctrl+Shift+L";
            default -> command.key().name();
        };
    }
}
