package tallydock.desk.devices;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What scanners send, character by character: nothing of it is counted while this room is open.
final class BenchView extends StackPane {
    private final Texts texts;
    private final Moments moments;

    BenchView(Texts texts, Moments moments, ObservableList<BenchScan> scans, Runnable clear) {
        this.texts = texts;
        this.moments = moments;
        var list = new ListView<>(scans);
        list.setId("bench");
        list.getStyleClass().add("bench-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new EmptyState(
                texts, "mdi2b-barcode-scan", Say.key("devices.bench.empty"), java.util.Optional.empty()));
        var tidy = PushButton.plain(texts, Say.key("devices.bench.clear"), clear);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("bench");
        getChildren()
                .add(new Card(texts, Say.key("devices.bench"), Say.nothing(), list)
                        .icon("mdi2t-test-tube")
                        .remark(tidy));
    }

    private Node row(BenchScan scan) {
        var code = new Label(scan.shown());
        code.getStyleClass().addAll("mono", "bench-code");
        code.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var facts = texts.label(
                Say.key(
                        "devices.bench.facts",
                        moments.of(scan.at()),
                        scan.symbology().<Object>map(name -> name).orElseGet(() -> Say.key("devices.bench.no-aim")),
                        scan.length()),
                "muted");
        facts.setMinWidth(USE_PREF_SIZE);
        var device = new Label(scan.device());
        device.getStyleClass().addAll("muted", "elidable");
        var foot = new HBox(facts, space, device);
        foot.getStyleClass().add("bench-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(code, foot);
        if (!scan.isWhole()) {
            row.getChildren().add(new StatePill(texts, Fill.WARNING, Say.key("devices.bench.no-end")));
        }
        row.getStyleClass().add("bench-row");
        return row;
    }

    private final class Cell extends ListCell<BenchScan> {
        @Override
        protected void updateItem(@Nullable BenchScan scan, boolean isEmpty) {
            super.updateItem(scan, isEmpty);
            setPrefWidth(0);
            setGraphic(scan == null || isEmpty ? null : row(scan));
        }
    }
}
