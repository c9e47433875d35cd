package tallydock.desk.shipments.intake.problems;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.document.reading.SheetView;

/// Rows of the sheet as they are read, those with problems first. A row is ticked when it is to be stored; a cell is
/// typed over with F2 or a double click.
final class PreviewTable {
    private static final Set<ColumnUse> CODES = EnumSet.of(
            ColumnUse.SKU,
            ColumnUse.FNSKU,
            ColumnUse.ASIN,
            ColumnUse.GTIN,
            ColumnUse.CARTON_NO,
            ColumnUse.BOX_LABEL,
            ColumnUse.PO);
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double ROW_WIDTH = 84;
    private static final double LEAST = 88;
    private static final double MOST = 230;
    private static final double PER_LETTER = 8.5;
    private static final double AIR = 28;
    private static final int WIDE = 0x2E80;

    private final Texts texts;
    private final SheetModel sheet;
    private final TableView<RowView> table = new TableView<>();
    private List<ColumnView> columns = List.of();
    private PreviewMarks marks = PreviewMarks.of(Optional.empty());
    private boolean stale;

    PreviewTable(Texts texts, SheetModel sheet) {
        this.texts = texts;
        this.sheet = sheet;
        table.setId("preview");
        table.getStyleClass().addAll("dense-table", "preview-table");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new Row());
        table.setPlaceholder(texts.label(Say.key("intake.no-rows"), "muted"));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE && !isEditing()) {
                selected().ifPresent(this::turn);
                key.consume();
            }
        });
        table.editingCellProperty().subscribe(cell -> {
            if (cell == null && stale) {
                show(sheet.opened().get());
            }
        });
        sheet.opened().subscribe(this::show);
    }

    TableView<RowView> node() {
        return table;
    }

    boolean isEditing() {
        return table.getEditingCell() != null && table.getEditingCell().getRow() >= 0;
    }

    /// The row that is looked at.
    Optional<RowView> selected() {
        var cell = table.getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell)
                .map(at -> at.getRow())
                .filter(row -> row >= 0 && row < table.getItems().size())
                .map(table.getItems()::get);
    }

    /// The changed cell that is looked at.
    Optional<PreviewMarks.Spot> selectedChange() {
        return selected()
                .flatMap(row -> focusedColumn().map(column -> new PreviewMarks.Spot(row.row(), column)))
                .filter(spot -> marks.isChanged(spot.row(), spot.col()));
    }

    private Optional<String> focusedColumn() {
        return Optional.ofNullable(table.getFocusModel().getFocusedCell())
                .flatMap(at -> Optional.ofNullable(at.getTableColumn()))
                .flatMap(column -> Optional.ofNullable(column.getId()));
    }

    /// Types over the cell that is looked at; false when none is.
    boolean edit() {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell == null || cell.getTableColumn() == null || cell.getRow() < 0) {
            return false;
        }
        table.edit(cell.getRow(), table.getColumns().get(cell.getColumn()));
        return isEditing();
    }

    /// Drops what is being typed; false when nothing is.
    boolean cancel() {
        if (!isEditing()) {
            return false;
        }
        table.edit(-1, null);
        table.requestFocus();
        return true;
    }

    /// Goes to a row, and to a cell in it where one is meant; false when the row is not shown.
    boolean look(int row, Optional<String> col) {
        var found = IntStream.range(0, table.getItems().size())
                .filter(index -> table.getItems().get(index).row() == row)
                .findFirst();
        found.ifPresent(index -> {
            table.scrollTo(index);
            var column = col.flatMap(this::column);
            column.ifPresent(table::scrollToColumn);
            table.getSelectionModel().clearAndSelect(index, column.orElse(null));
            table.getFocusModel().focus(index, column.orElse(null));
        });
        return found.isPresent();
    }

    private Optional<TableColumn<RowView, ?>> column(String col) {
        return table.getColumns().stream()
                .filter(each -> col.equals(each.getId()))
                .findFirst();
    }

    private void turn(RowView row) {
        switch (row.state()) {
            case NO_LINE -> {}
            case LEFT_OUT -> sheet.takeIn(row.row());
            default -> sheet.leaveOut(row.row());
        }
    }

    private void show(Opened opened) {
        // What somebody is typing is not swept away by a reading that ends meanwhile.
        stale = isEditing();
        if (stale) {
            return;
        }
        marks = PreviewMarks.of(opened.view());
        var at = selected().map(RowView::row);
        var col = focusedColumn();
        var wanted = opened.view().map(PreviewTable::shown).orElse(List.of());
        if (!same(wanted, columns)) {
            columns = wanted;
            lay(opened.view());
        }
        table.getItems().setAll(opened.view().map(SheetView::preview).orElse(List.of()));
        at.ifPresent(row -> look(row, col));
    }

    /// Columns that are used; without a heading, all.
    private static List<ColumnView> shown(SheetView view) {
        var used = view.columns().stream()
                .filter(column -> column.taken().use() != ColumnUse.NOT_USED
                        && column.taken().use() != ColumnUse.OTHER)
                .toList();
        return used.isEmpty() ? view.columns() : used;
    }

    private static boolean same(List<ColumnView> one, List<ColumnView> other) {
        return one.stream()
                .map(column -> column.col() + column.taken().use())
                .toList()
                .equals(other.stream()
                        .map(column -> column.col() + column.taken().use())
                        .toList());
    }

    private void lay(Optional<SheetView> view) {
        List<TableColumn<RowView, ?>> laid = new ArrayList<>();
        laid.add(rows());
        view.ifPresent(seen ->
                columns.forEach(column -> laid.add(column(column, seen.columns().indexOf(column), seen.preview()))));
        table.getColumns().setAll(laid);
    }

    private TableColumn<RowView, RowView> rows() {
        var column = new TableColumn<RowView, RowView>();
        column.setGraphic(texts.label(Say.key("intake.row"), "preview-head"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NumberCell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setPrefWidth(TextScale.of(table).px(ROW_WIDTH));
        return column;
    }

    private TableColumn<RowView, String> column(ColumnView view, int index, List<RowView> preview) {
        var column = new TableColumn<RowView, String>();
        column.setId(view.col());
        var use = view.taken().use();
        var name = use == ColumnUse.NOT_USED ? Say.asIs(view.col()) : SheetWords.of(use);
        column.setGraphic(texts.label(name, "preview-head", "elidable"));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().cells().size() ? row.getValue().cells().get(index) : ""));
        column.setCellFactory(_ -> new PreviewCell(CODES.contains(use), row -> marks.of(row, view.col())));
        column.setOnEditCommit(edit -> commit(edit.getRowValue(), view.col(), edit.getOldValue(), edit.getNewValue()));
        column.setSortable(false);
        column.setReorderable(false);
        var cells = preview.stream()
                .map(RowView::cells)
                .filter(row -> index < row.size())
                .map(row -> row.get(index));
        int longest = Stream.concat(cells, Stream.of(texts.now(name)))
                .mapToInt(PreviewTable::halves)
                .max()
                .orElse(0);
        column.setPrefWidth(TextScale.of(table).px(Math.clamp(AIR + PER_LETTER * longest, LEAST, MOST)));
        return column;
    }

    /// The width of a text in halves of a square; a Chinese character fills a square.
    private static int halves(String text) {
        return text.codePoints().map(letter -> letter >= WIDE ? 2 : 1).sum();
    }

    private void commit(RowView row, String col, String before, String text) {
        table.requestFocus();
        if (!before.equals(text)) {
            sheet.edit(new CellEdit(row.row(), col, text.strip()));
        }
    }

    private static final class Row extends TableRow<RowView> {
        @Override
        protected void updateItem(@Nullable RowView row, boolean empty) {
            super.updateItem(row, empty);
            boolean isOut = !empty
                    && row != null
                    && (row.state() == RowView.State.LEFT_OUT || row.state() == RowView.State.NO_LINE);
            pseudoClassStateChanged(LEFT_OUT, isOut);
        }
    }

    private final class NumberCell extends TableCell<RowView, RowView> {
        @Override
        protected void updateItem(@Nullable RowView row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var number = new Label(String.valueOf(row.row()));
            number.getStyleClass().add("muted");
            number.setMinWidth(Label.USE_PREF_SIZE);
            var both = new HBox(mark(row), number);
            both.getStyleClass().add("preview-number");
            both.setAlignment(Pos.CENTER_LEFT);
            setGraphic(both);
        }

        /// A row that cannot be stored stays out as it is; of the others a person says.
        private Node mark(RowView row) {
            if (row.state() == RowView.State.BLOCKED) {
                return Icons.of("mdi2a-alert-octagon", "preview-blocked");
            }
            var tick = new CheckBox();
            tick.setId("row-" + row.row());
            tick.setFocusTraversable(false);
            tick.setSelected(row.state() != RowView.State.LEFT_OUT);
            tick.setVisible(row.state() != RowView.State.NO_LINE);
            texts.bind(tick.accessibleTextProperty(), Say.key("intake.row.stored", row.row()));
            tick.setOnAction(_ -> turn(row));
            return tick;
        }
    }
}
