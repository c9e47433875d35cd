package tallydock.desk.devices.bench;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tallydock.desk.devices.bench.BenchModel.Trial;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.RawScan;

/// The test of one scanner: it waits, then says whether the scan came as it should.
final class TrialLine extends VBox {
    private final Texts texts;

    TrialLine(Texts texts, BenchModel model) {
        this.texts = texts;
        getStyleClass().add("bench-trial");
        setId("bench-trial");
        model.trial().subscribe(this::show);
    }

    private void show(Optional<Trial> trial) {
        getChildren().clear();
        trial.ifPresent(now -> getChildren().addAll(pill(now), sentence(now)));
        setVisible(trial.isPresent());
        setManaged(trial.isPresent());
    }

    private Node pill(Trial trial) {
        if (trial.came().isEmpty()) {
            return new StatePill(texts, Fill.IDLE, Say.key("bench.trial"));
        }
        return trial.isWell()
                ? new StatePill(texts, Fill.ACCEPTED, Say.key("bench.trial.well"))
                : new StatePill(texts, Fill.WARNING, Say.key("bench.trial.other"));
    }

    private Node sentence(Trial trial) {
        var label = texts.label(
                trial.came().map(scan -> said(trial, scan)).orElseGet(() -> Say.key("bench.trial.scan", trial.name())));
        label.setWrapText(true);
        return label;
    }

    private static Say said(Trial trial, RawScan came) {
        return trial.isWell()
                ? Say.key("bench.trial.end", BenchWords.end(came))
                : Say.key("bench.trial.from", came.device(), trial.name());
    }
}
