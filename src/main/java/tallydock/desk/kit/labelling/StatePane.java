package tallydock.desk.kit.labelling;

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
        getStyleClass().add("labelling-state");
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
                        Say.key("labelling.state.ordered"),
                        Say.key(
                                "labelling.ordered",
                                ordered.labels(),
                                ordered.printer().name())));
            case LabelState.Saved(var place, var labels) ->
                List.of(line(
                        Fill.COMPLETE, Say.key("labelling.state.saved"), Say.key("labelling.saved", labels, place)));
            case LabelState.NeedsWord asking -> needsWord(asking);
            case LabelState.NeedsReason(var code, var copies) -> needsReason(code, copies);
            default -> notPrinted(state);
        };
    }

    private List<Node> notPrinted(LabelState state) {
        return switch (state) {
            case LabelState.Refused refused ->
                List.of(
                        line(
                                Fill.STOP,
                                Say.key("labelling.state.refused"),
                                Say.key("labelling.refused", refused.label(), first(refused.findings()))),
                        wrapped(FindingWords.wouldDo(refused.wouldDo())));
            case LabelState.NoPrinter() ->
                List.of(line(Fill.WARNING, Say.key("labelling.state.refused"), Say.key("labelling.no-printer")));
            case LabelState.TooMany(var most) ->
                List.of(line(Fill.WARNING, Say.key("labelling.state.refused"), Say.key("labelling.too-many", most)));
            case LabelState.NotSaved(var place, var reason) ->
                List.of(
                        line(
                                Fill.STOP,
                                Say.key("labelling.state.not-saved"),
                                Say.key("labelling.not-saved", place, because(reason))),
                        foot(button("save-elsewhere", Say.key("labelling.elsewhere"), ways.elsewhere())));
            default -> List.of();
        };
    }

    private List<Node> needsWord(LabelState.NeedsWord asking) {
        var said = line(
                Fill.WARNING,
                Say.key("labelling.state.word"),
                Say.key("labelling.needs-word", asking.label(), first(asking.findings())));
        var would = would(asking.wouldDo());
        if (!model.mayAllow()) {
            return List.of(said, would);
        }
        boolean isToFile = model.target().get().orElse(null) instanceof LabelTarget.ToFile;
        Runnable allow = isToFile ? ways.allowed() : model::printAllowed;
        return List.of(said, would, foot(button("print-allowed", Say.key("labelling.allow"), allow)));
    }

    private Label would(List<Stock> stocks) {
        return wrapped(FindingWords.wouldDo(stocks));
    }

    private List<Node> needsReason(String code, int copies) {
        var reason = new TextField();
        reason.setId("print-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        texts.bind(reason.promptTextProperty(), Say.key("labelling.reason"));
        var again = button("print-again", Say.key("labelling.again"), () -> model.printAgain(reason.getText()));
        again.disableProperty().bind(reason.textProperty().map(String::isBlank));
        return List.of(
                line(Fill.WARNING, Say.key("labelling.state.again"), Say.key("labelling.needs-reason", code, copies)),
                foot(reason, again));
    }

    private static Say because(ReportResult.Reason reason) {
        return switch (reason) {
            case NO_SUCH_PLACE -> Say.key("labelling.no-such-place");
            case NOT_ALLOWED -> Say.key("labelling.not-allowed");
            case DISK -> Say.key("labelling.disk");
        };
    }

    private static Say first(List<Finding> findings) {
        return findings.stream().findFirst().map(FindingWords::of).orElse(Say.nothing());
    }

    private HBox line(Fill fill, Say word, Say sentence) {
        var line = new HBox(new StatePill(texts, fill, word), wrapped(sentence));
        line.getStyleClass().add("labelling-finding");
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
        foot.getStyleClass().add("labelling-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
