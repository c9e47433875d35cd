package tallydock.desk.shipments.intake.problems;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.room.AcceptsScan;
import tallydock.domain.document.reading.RowView;

/// A cell of the preview. What stands in it can be typed over, or scanned over where it is a code; Enter keeps it, Esc
/// drops it.
final class PreviewCell extends TableCell<RowView, String> {
    private final boolean isCode;
    private final Function<RowView, Mark> marks;

    /// How a cell is marked.
    enum Mark {
        PLAIN,
        CHANGED,
        LOOK,
        BLOCK;

        private String styleName() {
            return "cell-" + name().toLowerCase(Locale.ROOT);
        }
    }

    PreviewCell(boolean isCode, Function<RowView, Mark> marks) {
        this.isCode = isCode;
        this.marks = marks;
        getStyleClass().addAll("preview-cell", "mono", "elidable");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        for (var each : Mark.values()) {
            getStyleClass().remove(each.styleName());
        }
        if (empty || text == null) {
            setText("");
            setGraphic(null);
            setTooltip(null);
            return;
        }
        setText(text.replaceAll("\\s+", " "));
        setGraphic(null);
        setTooltip(text.isEmpty() ? null : new Tooltip(text));
        row().ifPresent(row -> getStyleClass().add(marks.apply(row).styleName()));
    }

    private Optional<RowView> row() {
        return Optional.ofNullable(getTableRow()).map(row -> row.getItem());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            var field = new TextField(getItem());
            field.setId("cell-editor");
            field.getStyleClass().add("cell-editor");
            if (isCode) {
                AcceptsScan.declare(field);
            }
            field.setOnAction(_ -> commitEdit(field.getText()));
            field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    cancelEdit();
                    key.consume();
                }
            });
            setText("");
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setText(getItem());
        setGraphic(null);
    }
}
