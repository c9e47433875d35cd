package tallydock.desk.kit.labelling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.labelling.LabelsModel.Seen;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.placed.Finding;

/// The side of a label pane that is the same everywhere: the label as it will be printed, what is not right with it,
/// where it goes, and the one button that prints all of them.
public final class LabelsPane extends VBox {
    private final Texts texts;
    private final LabelsModel model;
    private final LabelPreview preview = new LabelPreview();
    private final HBox turning = new HBox();
    private final Label remark = new Label();
    private final VBox findings = new VBox();
    private final StatePane said;
    private final PrintFoot foot;

    public LabelsPane(Texts texts, LabelsModel model, LabelWays.Places places) {
        this.texts = texts;
        this.model = model;
        foot = new PrintFoot(texts, model, places);
        said = new StatePane(texts, model, new StatePane.Ways(foot::save, foot::saveAllowed));
        getStyleClass().addAll("card", "labels-pane");
        setId("labels-pane");
        preview.setId("label-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        findings.getStyleClass().add("labelling-findings");
        findings.setId("label-findings");
        getChildren()
                .addAll(
                        head(),
                        preview,
                        findings,
                        new TargetBar(texts, model),
                        said,
                        new ProofPane(texts, model),
                        foot);
        model.seen().subscribe(this::show);
    }

    private Node head() {
        remark.getStyleClass().add("card-remark");
        remark.setMinWidth(0);
        var title = texts.label(Say.key("labelling.preview"), "card-title", "bold");
        title.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        turning.getStyleClass().add("labelling-turning");
        turning.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(title, space, turning, remark);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(Optional<Seen> seen) {
        findings.getChildren().clear();
        turning.getChildren().clear();
        texts.bind(remark.textProperty(), size());
        if (seen.isEmpty()) {
            preview.clear();
            return;
        }
        var label = seen.orElseThrow();
        preview.show(label.picture());
        int runs = model.batch().get().map(all -> all.runs().size()).orElse(0);
        if (runs > 1) {
            turning.getChildren().addAll(turns(label.run(), runs));
        }
        label.picture().findings().forEach(finding -> findings.getChildren().add(line(finding)));
        if (!label.wouldDo().isEmpty()) {
            findings.getChildren().add(wrapped(FindingWords.wouldDo(label.wouldDo())));
        }
    }

    private List<Node> turns(int run, int runs) {
        var back = PushButton.icon(texts, "mdi2c-chevron-left", Say.key("labelling.before"), () -> model.turn(-1));
        back.setId("label-before");
        var next = PushButton.icon(texts, "mdi2c-chevron-right", Say.key("labelling.next"), () -> model.turn(1));
        next.setId("label-next");
        var which = texts.label(Say.key("labelling.which", run + 1, runs), "muted");
        which.setMinWidth(USE_PREF_SIZE);
        return List.of(back, which, next);
    }

    private Say size() {
        return model.target()
                .get()
                .flatMap(where -> where.stock()
                        .map(stock -> Say.key(
                                "labelling.size",
                                stock.widthUm() / 1000.0,
                                stock.heightUm() / 1000.0,
                                TargetBar.dpi(where.head()))))
                .orElse(Say.nothing());
    }

    private Node line(Finding finding) {
        var fill = switch (finding.weight()) {
            case REFUSES -> Fill.STOP;
            case NEEDS_A_WORD -> Fill.WARNING;
            case TELLS -> Fill.IDLE;
        };
        var word = switch (finding.weight()) {
            case REFUSES -> Say.key("labelling.weight.refused");
            case NEEDS_A_WORD -> Say.key("labelling.weight.word");
            case TELLS -> Say.key("labelling.weight.told");
        };
        var line = new HBox(new StatePill(texts, fill, word), wrapped(FindingWords.of(finding)));
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

    /// Prints all of them, or asks for the file they go into; as the one button does.
    public void act() {
        foot.act();
    }
}
