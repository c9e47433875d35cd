package tallydock.desk.kit.label;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Stock;
import tallydock.usecase.report.ReportResult;

/// How the printing stands, in a pill and a sentence, with what a person can do about it.
final class StatePane extends VBox {
    private final Texts texts;
    private final LabelsModel model;
    private final Ways ways;

    /// Saving once more: elsewhere, or against a rule.
    record Ways(Runnable elsewhere, Runnable allowed) {}

    StatePane(Texts texts, LabelsModel model, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        getStyleClass().add("label-state");
        setId("label-state");
        model.state().subscribe(this::show);
    }

    private void show(LabelState state) {
        getChildren().setAll(parts(state));
        setManaged(!getChildren().isEmpty());
    }

    private List<Node> parts(LabelState state) {
        return switch (state) {
            case LabelState.Idle() -> List.of();
            case LabelState.Working() -> List.of(new LoadingLine());
            case LabelState.Ordered ordered ->
                List.of(line(
                        Fill.COMPLETE,
                        Say.key("label.state.ordered"),
                        Say.key("label.ordered", ordered.labels(), ordered.printer().name())));
            case LabelState.Saved(var place, var labels) ->
                List.of(line(Fill.COMPLETE, Say.key("label.state.saved"), Say.key("label.saved", labels, place)));
            case LabelState.Refused refused ->
                List.of(
                        line(
                                Fill.STOP,
                                Say.key("label.state.refused"),
                                Say.key("label.refused", refused.label(), first(refused.findings()))),
                        wrapped(FindingWords.wouldDo(refused.wouldDo())));
            case LabelState.NeedsWord asking -> needsWord(asking);
            case LabelState.NeedsReason(var code, var copies) -> needsReason(code, copies);
            case LabelState.NoPrinter() ->
                List.of(line(Fill.WARNING, Say.key("label.state.refused"), Say.key("label.no-printer")));
            case LabelState.TooMany(var most) ->
                List.of(line(Fill.WARNING, Say.key("label.state.refused"), Say.key("label.too-many", most)));
            case LabelState.NotSaved(var place, var reason) ->
                List.of(
                        line(
                                Fill.STOP,
                                Say.key("label.state.not-saved"),
                                Say.key("label.not-saved", place, because(reason))),
                        foot(button("save-elsewhere", Say.key("label.elsewhere"), ways.elsewhere())));
        };
    }

    private List<Node> needsWord(LabelState.NeedsWord asking) {
        var said = line(
                Fill.WARNING,
                Say.key("label.state.word"),
                Say.key("label.needs-word", asking.label(), first(asking.findings())));
        var would = would(asking.wouldDo());
        if (!model.mayAllow()) {
            return List.of(said, would);
        }
        boolean isToFile = model.target().get().orElse(null) instanceof LabelTarget.ToFile;
        Runnable allow = isToFile ? ways.allowed() : model::printAllowed;
        return List.of(said, would, foot(button("print-allowed", Say.key("label.allow"), allow)));
    }

    private Label would(List<Stock> stocks) {
        return wrapped(FindingWords.wouldDo(stocks));
    }

    private List<Node> needsReason(String code, int copies) {
        var reason = new TextField();
        reason.setId("print-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        texts.bind(reason.promptTextProperty(), Say.key("label.reason"));
        var again = button("print-again", Say.key("label.again"), () -> model.printAgain(reason.getText()));
        again.disableProperty().bind(reason.textProperty().map(String::isBlank));
        return List.of(
                line(Fill.WARNING, Say.key("label.state.again"), Say.key("label.needs-reason", code, copies)),
                foot(reason, again));
    }

    private static Say because(ReportResult.Reason reason) {
        return switch (reason) {
            case NO_SUCH_PLACE -> Say.key("label.no-such-place");
            case NOT_ALLOWED -> Say.key("label.not-allowed");
            case DISK -> Say.key("label.disk");
        };
    }

    private static Say first(List<Finding> findings) {
        return findings.stream().findFirst().map(FindingWords::of).orElse(Say.nothing());
    }

    private HBox line(Fill fill, Say word, Say sentence) {
        var line = new HBox(new StatePill(texts, fill, word), wrapped(sentence));
        line.getStyleClass().add("label-finding");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label wrapped(Say say) {
        var label = texts.label(say);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Button button(String id, Say say, Runnable act) {
        var button = PushButton.plain(texts, say, act);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox foot(Node... nodes) {
        var foot = new HBox(nodes);
        foot.getStyleClass().add("label-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
