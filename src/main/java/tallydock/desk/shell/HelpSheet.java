package tallydock.desk.shell;

import java.util.Map;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.KeyHint;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;

/// What can be done with one key or one code, each code ready to be scanned from the screen.
final class HelpSheet extends VBox {
    private static final int COLUMNS = 4;

    HelpSheet(Furniture furniture, Runnable close) {
        getStyleClass().add("help-sheet");
        var grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        var i = 0;
        for (var entry : WORDS) {
            grid.add(cell(furniture, entry.getKey(), entry.getValue()), i % COLUMNS, i / COLUMNS);
            i++;
        }
        getChildren().addAll(grid, PushButton.primary(furniture.texts(), Say.key("shell.close"), close));
    }
}
