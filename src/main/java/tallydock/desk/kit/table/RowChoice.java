package tallydock.desk.kit.table;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// Which row of a table is looked at: a selected row is chosen, a click or Enter on it opens it, and what is chosen
/// elsewhere is marked.
public record RowChoice<R>(ObservableValue<Optional<R>> chosen, Consumer<R> choose, Runnable open) {
    /// Shows the rows of the model in the table, as sorted by its headings, and lets them be chosen.
    public TableView<R> in(TableView<R> table, RowsModel<R> model) {
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::chooseAnother));
        table.setOnMouseClicked(_ -> openSelected(table));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(table);
            }
        });
        chosen.subscribe(row -> mark(table, row));
        return table;
    }

    private void chooseAnother(R row) {
        if (chosen.getValue().filter(row::equals).isEmpty()) {
            choose.accept(row);
        }
    }

    private void openSelected(TableView<R> table) {
        if (table.getSelectionModel().getSelectedIndex() >= 0) {
            open.run();
        }
    }

    private static <R> void mark(TableView<R> table, Optional<R> row) {
        row.ifPresentOrElse(
                table.getSelectionModel()::select,
                () -> table.getSelectionModel().clearSelection());
    }
}
