package tallydock.desk.shipments.intake;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Severity;

/// What to look at in a sheet: how bad, where, and the sentence; what hinders most comes first.
final class ProblemList extends ListView<Problem> {
    private static final int ROWS_SHOWN = 4;
    private static final double ROW_EM = 2.4285;

    private final Texts texts;
    private final SheetWords words;

    ProblemList(Texts texts, SheetWords words, List<Problem> problems) {
        this.texts = texts;
        this.words = words;
        getStyleClass().addAll("plain-list", "problem-list");
        setId("problems");
        getItems()
                .setAll(problems.stream()
                        .sorted(java.util.Comparator.comparing(Problem::severity))
                        .toList());
        var height = Math.min(ROWS_SHOWN, problems.size()) * ROW_EM;
        setStyle("-fx-pref-height: %sem; -fx-min-height: %sem;".formatted(height, height));
        setCellFactory(_ -> new Cell());
    }

    private Node row(Problem problem) {
        var where = new Label(problem.where().map(Place::toString).orElse(""));
        where.getStyleClass().addAll("problem-place", "mono", "elidable");
        var sentence = texts.label(words.of(problem), "problem-sentence", "elidable");
        var row = new HBox(icon(problem.severity()), where, sentence);
        row.getStyleClass().add("problem-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of("mdi2a-alert-octagon", "check-icon", "stop");
            case WARNING -> Icons.of("mdi2a-alert", "check-icon", "warning");
            case INFO -> Icons.of("mdi2i-information-outline", "check-icon");
        };
    }

    private final class Cell extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(empty || problem == null ? null : row(problem));
        }
    }
}
