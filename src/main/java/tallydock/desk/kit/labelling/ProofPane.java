package tallydock.desk.kit.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.labelling.ProofModel.Running;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.proof.LabelProof;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.proof.Verdict;

/// Which label is to be scanned back, what the last scan said, and what to do with one that nothing reads.
final class ProofPane extends VBox {
    private final Texts texts;
    private final LabelsModel labels;
    private final ProofModel model;

    ProofPane(Texts texts, LabelsModel labels) {
        this.texts = texts;
        this.labels = labels;
        this.model = labels.proof();
        getStyleClass().add("labelling-state");
        setId("label-proof");
        model.running().subscribe(_ -> show());
        model.policy().subscribe(_ -> show());
        model.trend().subscribe(_ -> show());
        labels.target().subscribe(_ -> show());
    }

    private void show() {
        boolean isToPrinter = labels.target().get().orElse(null) instanceof LabelTarget.ToPrinter;
        var running = model.running().get();
        if (running.isPresent()) {
            getChildren().setAll(parts(running.orElseThrow()));
        } else if (isToPrinter) {
            getChildren().setAll(policy());
            model.trend()
                    .get()
                    .ifPresent(seen -> getChildren()
                            .add(texts.label(
                                    Say.key("labelling.proof.trend", seen.atFirstTry(), seen.labels()), "muted")));
        } else {
            getChildren().clear();
        }
        setManaged(!getChildren().isEmpty());
    }

    private Node policy() {
        var pick = new PickBox<ScanBackPolicy>(texts, Say.key("labelling.proof.policy"), ProofPane::words)
                .named("scan-back-policy");
        pick.offer(List.of(ScanBackPolicy.values()), model.policy().get(), model::choose);
        pick.setMaxWidth(USE_PREF_SIZE);
        return pick;
    }

    private static Say words(ScanBackPolicy policy) {
        return switch (policy) {
            case NONE -> Say.key("labelling.proof.none");
            case FIRST -> Say.key("labelling.proof.first");
            case EACH -> Say.key("labelling.proof.each");
        };
    }

    private List<Node> parts(Running job) {
        var parts = new ArrayList<Node>();
        job.last().ifPresent(verdict -> parts.add(said(verdict)));
        job.proof().next().ifPresentOrElse(label -> parts.add(asking(label)), () -> parts.add(done(job)));
        job.unread().forEach(number -> parts.add(unread(number)));
        return parts;
    }

    private Node asking(LabelProof.Label label) {
        var give = button("label-unread", Say.key("labelling.proof.unread"), model::giveUp);
        return line(
                Fill.IDLE,
                Say.key("labelling.proof.scan"),
                Say.key("labelling.proof.scan-it", label.number(), label.codes().size()),
                Optional.of(give));
    }

    private Node done(Running job) {
        return job.unread().isEmpty()
                ? line(
                        Fill.COMPLETE,
                        Say.key("labelling.proof.proved"),
                        Say.key("labelling.proof.all", job.proof().due()),
                        Optional.empty())
                : line(
                        Fill.WARNING,
                        Say.key("labelling.proof.look"),
                        Say.key("labelling.proof.some"),
                        Optional.empty());
    }

    private Node unread(int number) {
        var again = button(
                "reprint-" + number,
                Say.key("labelling.proof.reprint", number),
                () -> labels.reprint(number, texts.now(Say.key("labelling.proof.reason"))));
        return line(
                Fill.WARNING,
                Say.key("labelling.proof.look"),
                Say.key("labelling.proof.not-read", number),
                Optional.of(again));
    }

    private Node said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Proved proved ->
                line(
                        Fill.COMPLETE,
                        Say.key("labelling.proof.proved"),
                        Say.key("labelling.proof.says-it", proved.label()),
                        Optional.empty());
            case Verdict.Half half ->
                line(
                        Fill.IDLE,
                        Say.key("labelling.proof.scan"),
                        Say.key("labelling.proof.half", half.label()),
                        Optional.empty());
            case Verdict.Swapped swapped ->
                line(
                        Fill.STOP,
                        Say.key("labelling.proof.swapped"),
                        Say.key("labelling.proof.swapped-with", swapped.label(), swapped.scanned()),
                        Optional.empty());
            case Verdict.Wrong wrong ->
                line(
                        Fill.STOP,
                        Say.key("labelling.proof.wrong"),
                        Say.key("labelling.proof.says-else", wrong.label(), wrong.read()),
                        Optional.empty());
        };
    }

    private Node line(Fill fill, Say word, Say sentence, Optional<Button> act) {
        var said = texts.label(sentence);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(new StatePill(texts, fill, word), said);
        act.ifPresent(line.getChildren()::add);
        line.getStyleClass().add("labelling-finding");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(String id, Say say, Runnable act) {
        var button = PushButton.plain(texts, say, act);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
