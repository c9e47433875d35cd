package tallydock.desk.shipments.intake.columns;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.domain.document.reading.ColumnCheck;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.SheetView;

/// The columns of the sheet, one line each.
public final class ColumnsCard extends VBox {
    private static final int LEAST = 3;
    private static final int MOST = 12;
    private static final double LINE_EM = 2.1428;
    private static final double AIR_EM = 0.2857;

    private final ListView<ColumnView> list = new ListView<>();
    private final Label remark = new Label();
    private final Texts texts;

    public ColumnsCard(Texts texts, SheetModel sheet) {
        this.texts = texts;
        remark.getStyleClass().add("card-remark");
        list.getStyleClass().addAll("plain-list", "columns-list");
        list.setId("columns");
        list.setCellFactory(_ -> new ColumnRow(texts, sheet::use));
        VBox.setVgrow(list, Priority.ALWAYS);
        var body = new VBox(head(), list);
        var card = new Card(texts, Say.key("intake.columns"), Say.nothing(), body).remark(remark);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        sheet.opened().subscribe(this::show);
    }

    private HBox head() {
        var why = heading(Say.key("intake.column.why"), "column-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        var head = new HBox(
                heading(Say.key("intake.column.yours"), "column-heading"),
                heading(Say.key("intake.column.goes"), "column-use"),
                heading(Say.key("intake.column.first"), "column-first"),
                heading(Say.key("intake.column.check"), "column-check"),
                why);
        head.getStyleClass().addAll("column-row", "column-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label heading(Say say, String styleClass) {
        return texts.label(say, styleClass, "muted");
    }

    private void show(Opened opened) {
        var columns = opened.view().map(SheetView::columns).orElse(List.of());
        var used = columns.stream()
                .filter(column -> column.check().state() != ColumnCheck.State.IGNORED)
                .count();
        texts.bind(remark.textProperty(), Say.key("intake.columns.used", used, columns.size()));
        var items = list.getItems();
        if (!columns.stream()
                .map(ColumnView::col)
                .toList()
                .equals(items.stream().map(ColumnView::col).toList())) {
            items.setAll(columns);
            fit(columns.size());
            return;
        }
        for (int each = 0; each < columns.size(); each++) {
            if (!columns.get(each).equals(items.get(each))) {
                items.set(each, columns.get(each));
            }
        }
    }

    /// As tall as its lines, so that the rest of the room goes to the preview.
    private void fit(int lines) {
        list.setStyle("-fx-pref-height: %sem; -fx-max-height: %sem;"
                .formatted(
                        Math.clamp(lines, LEAST, MOST) * LINE_EM + AIR_EM, Math.max(lines, LEAST) * LINE_EM + AIR_EM));
    }
}
