package tallydock.desk.shipments.intake.problems;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.domain.document.Place;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.document.reading.TablePlace;
import tallydock.usecase.reading.PreviewWindow;

/// The preview with what can be done to the row or cell that is looked at.
public final class PreviewCard extends VBox {
    private final SheetModel sheet;
    private final Texts texts;
    private final PreviewTable table;
    private final Label remark = new Label();
    private final Button header;
    private final Button restore;
    private final Button earlier;
    private final Button later;
    private final HBox acts;
    // A problem whose row is still on its way.
    private Optional<Place> wanted = Optional.empty();

    public PreviewCard(Texts texts, SheetModel sheet) {
        this.texts = texts;
        this.sheet = sheet;
        table = new PreviewTable(texts, sheet);
        header = PushButton.plain(texts, Say.key("intake.is-header"), this::chooseHeader);
        header.setId("is-header");
        restore = PushButton.plain(texts, Say.key("intake.as-in-file"), this::restore);
        restore.setId("as-in-file");
        earlier = PushButton.icon(texts, "mdi2c-chevron-left", Say.key("intake.earlier"), () -> page(-1));
        later = PushButton.icon(texts, "mdi2c-chevron-right", Say.key("intake.later"), () -> page(1));
        later.setId("later-rows");
        remark.getStyleClass().add("card-remark");
        remark.setMinWidth(USE_PREF_SIZE);
        acts = new HBox(header, restore, remark, earlier, later);
        acts.getStyleClass().add("preview-acts");
        acts.setAlignment(Pos.CENTER_RIGHT);
        var loading = new LoadingLine();
        loading.setMaxWidth(Double.MAX_VALUE);
        loading.visibleProperty().bind(sheet.busy());
        StackPane.setAlignment(loading, Pos.TOP_CENTER);
        var card = new Card(texts, Say.key("intake.preview"), Say.nothing(), new StackPane(table.node(), loading))
                .remark(acts);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        table.node().getFocusModel().focusedCellProperty().subscribe(_ -> offer());
        sheet.opened().subscribe(this::show);
    }

    /// Types over the cell that is looked at; false when none is.
    public boolean edit() {
        return table.edit();
    }

    /// Drops what is being typed; false when nothing is.
    public boolean cancel() {
        return table.cancel();
    }

    /// Shows where a problem stands; a row that is not loaded is read first.
    public void look(Finding finding) {
        wanted = finding.problem().where();
        wanted.flatMap(Place::row).ifPresent(row -> {
            if (!lookAtWanted()) {
                pageTo(row);
            }
        });
    }

    private boolean lookAtWanted() {
        return wanted.flatMap(place -> place.row().filter(row -> table.look(row, place.col())))
                .isPresent();
    }

    private void pageTo(int row) {
        int count = sheet.wish().window().count();
        sheet.opened()
                .get()
                .view()
                .map(view -> view.rankOf(row))
                .ifPresent(rank -> rank.ifPresent(before -> {
                    var window = new PreviewWindow(before / count * count, count);
                    if (!window.equals(sheet.wish().window())) {
                        sheet.show(window);
                    }
                }));
    }

    private void show(Opened opened) {
        var window = sheet.wish().window();
        int shown = opened.view().map(view -> view.preview().size()).orElse(0);
        int all =
                opened.view().map(SheetView::place).map(TablePlace::rowsInSheet).orElse(0);
        boolean isPaged = all > window.count();
        seen(earlier, isPaged);
        seen(later, isPaged);
        earlier.setDisable(window.from() == 0);
        later.setDisable(window.from() + shown >= all);
        texts.bind(
                remark.textProperty(),
                isPaged
                        ? Say.key("intake.rows-of", window.from() + 1, window.from() + shown, all)
                        : Say.key("intake.problems-first"));
        if (lookAtWanted()) {
            wanted = Optional.empty();
        }
        offer();
    }

    private void offer() {
        var opened = sheet.opened().get();
        boolean hasNone =
                opened.view().filter(view -> view.place().headerRow().isEmpty()).isPresent();
        seen(header, hasNone && table.selected().isPresent());
        seen(restore, table.selectedChange().isPresent());
    }

    private static void seen(Button button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    private void chooseHeader() {
        table.selected().ifPresent(row -> sheet.headerRow(row.row()));
    }

    private void restore() {
        table.selectedChange().ifPresent(spot -> sheet.dropEdit(spot.row(), spot.col()));
    }

    private void page(int step) {
        var now = sheet.wish().window();
        int from = Math.max(0, now.from() + step * now.count());
        sheet.show(new PreviewWindow(from, now.count()));
    }
}
