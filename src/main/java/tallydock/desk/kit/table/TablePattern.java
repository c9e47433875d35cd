package tallydock.desk.kit.table;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;

/// The dense table of the desk: rows of one height, headings in both languages, texts, figures and nodes as cells.
/// Widths are in px at 100 % and grow with the text.
public final class TablePattern<R> {
    private static final double LEAST = 40;

    private final Texts texts;
    private final TableView<R> table = new TableView<>();
    private final Map<TableColumn<R, R>, Double> widths = new LinkedHashMap<>();
    private final Map<TableColumn<R, R>, Double> least = new HashMap<>();
    private final InvalidationListener rescaled = _ -> fit();
    private Optional<TableColumn<R, R>> last = Optional.empty();

    public TablePattern(Texts texts) {
        this.texts = texts;
        table.getStyleClass().addAll("dense-table", Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.sceneProperty().subscribe((before, now) -> {
            // Another text scale comes with other style sheets.
            Optional.ofNullable(before)
                    .ifPresent(scene -> scene.getStylesheets().removeListener(rescaled));
            Optional.ofNullable(now).ifPresent(scene -> scene.getStylesheets().addListener(rescaled));
            fit();
        });
    }

    private void fit() {
        var scale = TextScale.of(table);
        widths.forEach((column, width) -> {
            column.setMinWidth(scale.px(least.getOrDefault(column, LEAST)));
            column.setPrefWidth(scale.px(width));
        });
    }

    public TableView<R> table() {
        return table;
    }

    /// A column of words or codes; `styleClass` is `mono` for codes.
    public TablePattern<R> text(Say heading, double width, String styleClass, Function<R, Say> cell) {
        return nodes(heading, width, Pos.CENTER_LEFT, row -> texts.label(cell.apply(row), styleClass, "elidable"));
    }

    /// A column of figures, right-aligned.
    public TablePattern<R> figures(Say heading, double width, Function<R, String> cell) {
        return nodes(heading, width, Pos.CENTER_RIGHT, row -> figure(cell.apply(row)));
    }

    private static Label figure(String text) {
        var label = new Label(text);
        label.getStyleClass().add("table-figure");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /// A column of anything else: pills, pictures, two lines.
    public TablePattern<R> nodes(Say heading, double width, Pos align, Function<R, Node> cell) {
        var column = new TableColumn<R, R>();
        texts.bind(column.textProperty(), heading);
        column.setPrefWidth(width);
        widths.put(column, width);
        column.setReorderable(true);
        column.getStyleClass().add(align == Pos.CENTER_RIGHT ? "right" : "left");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(align, cell));
        column.setSortable(false);
        table.getColumns().add(column);
        last = Optional.of(column);
        return this;
    }

    /// Keeps the column added last from getting narrower than this, in px at 100 %: what stands in it cannot be cut
    /// short.
    public TablePattern<R> atLeast(double width) {
        last.ifPresent(column -> least.put(column, width));
        fit();
        return this;
    }

    /// Gives room that is left over to all columns alike, not to the last.
    public TablePattern<R> spread() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        return this;
    }

    /// Lets a click on the heading of the column added last sort by `order`.
    public TablePattern<R> sorting(Comparator<R> order) {
        last.ifPresent(column -> {
            column.setComparator(order);
            column.setSortable(true);
        });
        return this;
    }

    private static final class NodeCell<R> extends TableCell<R, R> {
        private final Function<R, Node> cell;

        NodeCell(Pos align, Function<R, Node> cell) {
            this.cell = cell;
            setAlignment(align);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : cell.apply(row));
        }
    }
}
