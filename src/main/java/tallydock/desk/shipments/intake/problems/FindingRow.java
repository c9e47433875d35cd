package tallydock.desk.shipments.intake.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.Severity;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.Repair;

/// A problem: how bad, its heading, the sentence with its place, the best repair, and the ways for all like it.
final class FindingRow extends ListCell<Finding> {
    private final Texts texts;
    private final SheetModel sheet;
    private final SheetWords words;
    private final Supplier<Likes> likes;

    FindingRow(Texts texts, SheetModel sheet, SheetWords words, Supplier<Likes> likes) {
        this.texts = texts;
        this.sheet = sheet;
        this.words = words;
        this.likes = likes;
        // The row is as wide as the list; the sentence takes as many lines as it needs.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty || finding == null ? null : row(finding));
    }

    private Node row(Finding finding) {
        var title = texts.label(SheetWords.of(finding.problem().code()), "finding-title", "bold");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var sentence = texts.label(words.of(finding.problem()), "finding-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var said = new VBox(title, sentence);
        said.getStyleClass().add("finding-words");
        var more = more(finding);
        if (!more.isEmpty()) {
            var flow = new FlowPane();
            flow.getStyleClass().add("finding-more");
            flow.getChildren().setAll(more);
            said.getChildren().add(flow);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(icon(finding), said);
        finding.repairs().stream()
                .findFirst()
                .ifPresent(best -> row.getChildren().add(best(best)));
        row.getStyleClass().add("finding-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node icon(Finding finding) {
        if (finding.blocks()) {
            return Icons.of("mdi2a-alert-octagon", "finding-icon", "stop");
        }
        return finding.problem().severity() == Severity.INFO
                ? Icons.of("mdi2i-information-outline", "finding-icon")
                : Icons.of("mdi2a-alert", "finding-icon", "warning");
    }

    private Button best(Repair repair) {
        var button = PushButton.plain(texts, RepairWords.of(repair), () -> sheet.repair(repair));
        button.getStyleClass().add("repair");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// The other repairs of this one, and each for all like it.
    private List<Node> more(Finding finding) {
        List<Node> more = new ArrayList<>();
        var code = finding.problem().code();
        for (var repair : finding.repairs()) {
            if (!repair.equals(finding.repairs().getFirst())) {
                more.add(link(RepairWords.of(repair), () -> sheet.repair(repair)));
            }
            int like = likes.get().of(code, repair.kind());
            if (like > 1) {
                sheet.opened()
                        .get()
                        .view()
                        .flatMap(view -> view.forAllLike(code, repair.kind()))
                        .ifPresent(all -> more.add(link(RepairWords.ofAll(all, like), () -> sheet.repair(all))));
            }
        }
        return more;
    }

    private Button link(Say say, Runnable act) {
        var link = PushButton.plain(texts, say, act);
        link.getStyleClass().add("repair-more");
        link.setMinWidth(Label.USE_PREF_SIZE);
        return link;
    }
}
