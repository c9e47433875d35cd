package tallydock.desk.shipments.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Severity;

/// A paper of which all rows are kept as they are: what was read of it, and what to look at.
final class PaperPane extends VBox {
    private final Texts texts;
    private final SheetWords words = new SheetWords();
    private final ListView<Problem> list = new ListView<>();
    private final Label said = new Label();
    private final Label kept = new Label();

    PaperPane(Texts texts, SheetModel sheet) {
        this.texts = texts;
        said.getStyleClass().add("notice-sentence");
        kept.getStyleClass().add("notice-next");
        said.setWrapText(true);
        kept.setWrapText(true);
        var head = new VBox(said, kept);
        head.getStyleClass().add("version-head");
        list.setId("paper-problems");
        list.getStyleClass().addAll("plain-list", "findings");
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(texts.label(Say.key("intake.no-problems"), "muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = new Card(texts, Say.key("intake.paper"), Say.nothing(), new VBox(head, list));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        HBox.setHgrow(this, Priority.ALWAYS);
        sheet.opened().subscribe(this::show);
    }

    private void show(Opened opened) {
        var contents = opened.contents();
        texts.bind(
                said.textProperty(),
                opened.refusal().isPresent()
                        ? Say.key("intake.paper.no", SheetWords.of(opened.paper()))
                        : Say.key(
                                "intake.paper.read", SheetWords.of(opened.paper()), contents.lines(), contents.name()));
        texts.bind(kept.textProperty(), opened.refusal().map(words::of).orElseGet(() -> kept(opened.paper())));
        list.getItems().setAll(contents.problems());
        list.setVisible(opened.refusal().isEmpty());
    }

    private static Say kept(Paper paper) {
        return switch (paper) {
            case ORDERS -> Say.key("intake.orders-kept");
            case INVOICE -> Say.key("intake.invoice-kept");
            default -> Say.key("intake.paper.kept");
        };
    }

    private final class Row extends ListCell<Problem> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(empty || problem == null ? null : row(problem));
        }

        private Node row(Problem problem) {
            var icon = problem.severity() == Severity.INFO
                    ? Icons.of("mdi2i-information-outline", "finding-icon")
                    : Icons.of("mdi2a-alert", "finding-icon", "warning");
            var sentence = texts.label(words.of(problem), "finding-sentence");
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            var lines = new VBox(texts.label(SheetWords.of(problem.code()), "finding-title", "bold"), sentence);
            HBox.setHgrow(lines, Priority.ALWAYS);
            var row = new HBox(icon, lines);
            row.getStyleClass().add("finding-row");
            row.setAlignment(Pos.TOP_LEFT);
            return row;
        }
    }
}
