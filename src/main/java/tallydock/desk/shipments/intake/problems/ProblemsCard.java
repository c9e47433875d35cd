package tallydock.desk.shipments.intake.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.SheetView;

/// What is wrong with the sheet: what keeps rows from being stored first, each with its ways out.
public final class ProblemsCard extends VBox {
    private final Texts texts;
    private final ListView<Finding> list = new ListView<>();
    private final HBox pills = new HBox();
    private final VBox none = new VBox();
    private Likes likes = Likes.of(List.of());

    /// `look` shows the row of the problem that is chosen.
    public ProblemsCard(Texts texts, SheetModel sheet, Consumer<Finding> look) {
        this.texts = texts;
        var words = new SheetWords();
        pills.getStyleClass().add("intake-pills");
        list.setId("findings");
        list.getStyleClass().addAll("plain-list", "findings");
        list.setCellFactory(_ -> new FindingRow(texts, sheet, words, () -> likes));
        list.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null) {
                look.accept(finding);
            }
        });
        none.getStyleClass().add("empty-state");
        none.setAlignment(Pos.CENTER);
        var said = texts.label(Say.key("intake.no-problems"), "empty-sentence");
        said.setWrapText(true);
        none.getChildren().addAll(Icons.of("mdi2c-check-circle-outline", "empty-icon"), said);
        var card = new Card(texts, Say.key("intake.problems"), Say.nothing(), new StackPane(none, list)).remark(pills);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        getStyleClass().add("intake-side");
        sheet.opened().subscribe(this::show);
    }

    /// Goes to the list with the keyboard.
    public void takeFocus() {
        list.requestFocus();
    }

    private void show(Opened opened) {
        var findings = opened.view().map(SheetView::findings).orElse(List.of());
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        likes = Likes.of(findings);
        list.getItems().setAll(findings);
        chosen.filter(findings::contains).ifPresent(list.getSelectionModel()::select);
        list.setVisible(!findings.isEmpty());
        none.setVisible(findings.isEmpty());
        pills.getChildren().clear();
        var blocks = findings.stream().filter(Finding::blocks).count();
        pill(Fill.STOP, blocks, Say.key("intake.blocks", blocks));
        pill(Fill.WARNING, findings.size() - blocks, Say.key("intake.looks", findings.size() - blocks));
    }

    private void pill(Fill fill, long count, Say say) {
        if (count > 0) {
            pills.getChildren().add(new StatePill(texts, fill, say));
        }
    }
}
