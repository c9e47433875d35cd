package tallydock.desk.devices.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.CheckLines;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.learn.Learned;

/// What was learned, what is uncertain, and what to change on the scanner.
final class SummaryView extends ScrollPane {
    private final Texts texts;

    SummaryView(Texts texts, TeachNow now) {
        this.texts = texts;
        setId("teach-summary");
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(now.learned()
                .<Node>map(learned -> learned(learned, now.line()))
                .orElseGet(() -> new EmptyState(
                        texts, "mdi2b-barcode-scan", Say.key("teach.nothing-scanned"), Optional.empty())));
    }

    private Node learned(Learned learned, Optional<TeachNow.OfLine> line) {
        var facts = line.map(of -> LineWords.facts(learned, of)).orElseGet(() -> TraitWords.of(learned.traits()));
        var left = new VBox(texts.label(Say.key("teach.learned"), "t2", "bold"), new FactLines(texts, facts));
        var right = new VBox(
                texts.label(Say.key("teach.to-change"), "t2", "bold"), new CheckLines(texts, lines(learned, line)));
        for (var half : List.of(left, right)) {
            half.getStyleClass().add("teach-half");
            half.setMinWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        var halves = new HBox(left, right);
        halves.getStyleClass().add("teach-halves");
        return halves;
    }

    private static List<CheckLines.Check> lines(Learned learned, Optional<TeachNow.OfLine> line) {
        var lines = new ArrayList<CheckLines.Check>();
        if (line.isEmpty() && !learned.isUsable()) {
            lines.add(new CheckLines.Check("mdi2a-alert-octagon", Fill.STOP, Say.key("teach.not-usable")));
        }
        line.map(of -> LineWords.advice(learned, of))
                .orElseGet(
                        () -> learned.advice().stream().map(TeachWords::advice).toList())
                .forEach(advice -> lines.add(new CheckLines.Check("mdi2w-wrench-outline", Fill.WARNING, advice)));
        line.map(_ -> LineWords.doubts(learned))
                .orElseGet(
                        () -> learned.doubts().stream().map(TeachWords::doubt).toList())
                .forEach(doubt -> lines.add(new CheckLines.Check("mdi2h-help-circle-outline", Fill.OFFLINE, doubt)));
        if (lines.isEmpty()) {
            lines.add(new CheckLines.Check("mdi2c-check-circle", Fill.ACCEPTED, Say.key("teach.all-well")));
        }
        return lines;
    }
}
