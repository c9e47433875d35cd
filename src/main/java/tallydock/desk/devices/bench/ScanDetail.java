package tallydock.desk.devices.bench;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.code.MeaningWords;
import tallydock.desk.kit.code.ReasonWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.meaning.Certainty;
import tallydock.domain.barcode.meaning.Ranked;

/// One scan in full: the characters, the bytes when asked for, how it was sent, and all it can mean with the reasons.
final class ScanDetail extends ScrollPane {
    private final Texts texts;

    ScanDetail(Texts texts, BenchScan scan) {
        this.texts = texts;
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var lines = new VBox(characters(scan), sent(scan));
        lines.getStyleClass().add("bench-lines");
        scan.recorded()
                .scan()
                .repaired()
                .ifPresent(meant -> lines.getChildren()
                        .add(wrapped(Say.key("bench.repaired", BenchScan.shown(meant)), "bench-said")));
        if (scan.recorded().isWhole()) {
            lines.getChildren().add(texts.label(Say.key("bench.meanings"), "bold"));
            scan.understanding().meanings().forEach(each -> lines.getChildren().add(meaning(each)));
        }
        setContent(lines);
    }

    private Node characters(BenchScan scan) {
        var code = new Label(scan.shown());
        code.setId("bench-shown");
        code.getStyleClass().addAll("mono", "bench-code");
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(code, Priority.ALWAYS);
        code.setMinWidth(0);
        var bytes = PushButton.plain(texts, Say.key("bench.bytes"), () -> code.setText(scan.hex()));
        bytes.setId("bench-bytes");
        bytes.setMinWidth(USE_PREF_SIZE);
        bytes.getStyleClass().add("bench-bytes");
        var line = new HBox(code, bytes);
        line.getStyleClass().add("bench-foot");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node sent(BenchScan scan) {
        var raw = scan.recorded().scan();
        return wrapped(Say.key("bench.sent", BenchWords.timing(raw), BenchWords.end(raw)), "muted");
    }

    private Node meaning(Ranked ranked) {
        var kind = texts.label(MeaningWords.kind(ranked.meaning()), "bold");
        kind.setMinWidth(USE_PREF_SIZE);
        var which = new Label(BenchScan.shown(MeaningWords.which(ranked.meaning())));
        which.getStyleClass().addAll("mono", "elidable");
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        var head = new HBox(kind, which, pill(ranked.certainty()));
        head.getStyleClass().add("bench-foot");
        head.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(head);
        ranked.reasons()
                .forEach(reason ->
                        lines.getChildren().add(wrapped(Say.key("bench.because", ReasonWords.of(reason)), "muted")));
        return lines;
    }

    private StatePill pill(Certainty certainty) {
        var say = ReasonWords.of(certainty);
        return switch (certainty) {
            case PROVED -> new StatePill(texts, Fill.ACCEPTED, say);
            case CHECKED -> new StatePill(texts, Fill.COMPLETE, "mdi2c-check", say);
            case SHAPED, POSSIBLE -> new StatePill(texts, Fill.OFFLINE, "mdi2h-help-circle-outline", say);
        };
    }

    private Label wrapped(Say say, String styleClass) {
        var label = texts.label(say, styleClass);
        label.setWrapText(true);
        return label;
    }
}
