package tallydock.desk.devices.bench;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.collections.ListChangeListener;
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
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.recording.RecordedScan;

/// What scanners send, character by character: nothing of it is counted while this room is open.
public final class BenchView extends StackPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final Moments moments;
    private final BenchModel model;
    private final ListView<RecordedScan> list;

    public BenchView(Texts texts, Moments moments, BenchModel model, RecordingPlaces places) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        this.list = new ListView<>(model.scans());
        list.setId("bench");
        list.getStyleClass().add("bench-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new EmptyState(texts, "mdi2b-barcode-scan", Say.key("bench.empty"), Optional.empty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        model.scans().addListener((ListChangeListener<RecordedScan>) change -> newest(change));
        list.getSelectionModel().selectFirst();
        var lines = new VBox(new TrialLine(texts, model), list, detail(), foot(places));
        getStyleClass().add("bench");
        getChildren().add(new Card(texts, Say.key("bench.title"), Say.nothing(), lines).icon("mdi2t-test-tube"));
    }

    /// A scan that came is the one to look at; one that was found to be ignored stays where it is.
    private void newest(ListChangeListener.Change<? extends RecordedScan> change) {
        while (change.next()) {
            if (change.wasAdded() && !change.wasReplaced()) {
                list.getSelectionModel().select(0);
                list.scrollTo(0);
            }
        }
    }

    private Node detail() {
        var place = new StackPane();
        place.getStyleClass().add("bench-detail");
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            place.getChildren().clear();
            place.setVisible(chosen != null);
            place.setManaged(chosen != null);
            if (chosen != null) {
                place.getChildren().add(new ScanDetail(texts, new BenchScan(chosen)));
            }
        });
        return place;
    }

    private Node foot(RecordingPlaces places) {
        var save = PushButton.of(
                texts,
                "mdi2c-content-save-outline",
                Say.key("bench.save"),
                () -> places.recordingToWrite(this, Say.key("bench.save.title"), "scans.jsonl")
                        .ifPresent(model::save));
        save.setId("bench-save");
        var clear = PushButton.plain(texts, Say.key("bench.clear"), model::clear);
        clear.setId("bench-clear");
        var word = texts.label(Say.nothing(), "muted", "elidable");
        model.word().subscribe(say -> texts.bind(word.textProperty(), say));
        var foot = new HBox(save, clear, word);
        foot.getStyleClass().add("bench-actions");
        foot.setAlignment(Pos.CENTER_LEFT);
        save.setMinWidth(USE_PREF_SIZE);
        clear.setMinWidth(USE_PREF_SIZE);
        Runnable there = () -> foot.setDisable(model.scans().isEmpty());
        model.scans().addListener((ListChangeListener<RecordedScan>) _ -> there.run());
        there.run();
        return foot;
    }

    private Node row(RecordedScan recorded) {
        var scan = new BenchScan(recorded);
        var code = new Label(scan.shown());
        code.getStyleClass().addAll("mono", "bench-code", "elidable");
        var facts = texts.label(
                Say.key(
                        "bench.facts",
                        time(recorded.scan().at()),
                        scan.symbology().<Object>map(name -> name).orElseGet(() -> Say.key("bench.no-aim")),
                        scan.length()),
                "muted");
        facts.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var device = new Label(recorded.scan().device());
        device.getStyleClass().addAll("muted", "elidable");
        var foot = new HBox(facts, space, device);
        foot.getStyleClass().add("bench-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(code, foot);
        recorded.ignored()
                .map(BenchWords::ignored)
                .ifPresent(why -> row.getChildren().add(new StatePill(texts, Fill.WARNING, why)));
        row.getStyleClass().add("bench-row");
        return row;
    }

    private String time(Instant at) {
        return CLOCK.format(at.atZone(moments.zone()));
    }

    private final class Cell extends ListCell<RecordedScan> {
        @Override
        protected void updateItem(@Nullable RecordedScan scan, boolean isEmpty) {
            super.updateItem(scan, isEmpty);
            setPrefWidth(0);
            setGraphic(scan == null || isEmpty ? null : row(scan));
        }
    }
}
