package tallydock.proof.wedge;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A window and a dialog with a control of each kind that takes keys.
final class Controls {
    final TextField field = new TextField();
    private final ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("one", "two", "x001"));
    private final ComboBox<String> editable = new ComboBox<>(FXCollections.observableArrayList("one", "two"));
    private final TableView<String> table = new TableView<>(FXCollections.observableArrayList("a", "b", "x", "1"));
    private final Button button = new Button("press");
    private final TextField inDialog = new TextField();
    private final Stage main;
    private final Stage dialog = new Stage();

    Controls(Stage main) {
        this.main = main;
        editable.setEditable(true);
        table.getColumns().add(new TableColumn<>("column"));
        var standard = new Button("default");
        standard.setDefaultButton(true);
        main.setScene(new Scene(new VBox(field, combo, editable, table, button, standard), 500, 400));
        main.setMaximized(true);
        main.show();
        var accept = new Button("OK");
        accept.setDefaultButton(true);
        var leave = new Button("Cancel");
        leave.setCancelButton(true);
        dialog.initOwner(main);
        dialog.setScene(new Scene(new VBox(inDialog, accept, leave), 200, 100));
    }

    /// How many places for the focus there are.
    static int places() {
        return 6;
    }

    /// Puts the focus into one of the places.
    void focus(int place) {
        boolean isDialog = place == places() - 1;
        if (isDialog) {
            dialog.show();
            dialog.requestFocus();
            inDialog.requestFocus();
        } else {
            dialog.hide();
            main.requestFocus();
            List.<Node>of(field, combo, editable, table, button).get(place).requestFocus();
        }
    }

    /// Whether the keys go to the window of that place.
    boolean isReady(int place) {
        return place == places() - 1 ? dialog.isFocused() : main.isFocused() && !dialog.isShowing();
    }

    Scene scene() {
        return main.getScene();
    }
}
