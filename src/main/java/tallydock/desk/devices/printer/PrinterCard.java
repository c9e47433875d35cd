package tallydock.desk.devices.printer;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.device.PrinterWords;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;

/// A printer: how it stands, what is in it, what waits for it; a test label, its jobs, its setting up.
final class PrinterCard extends VBox {
    private final Texts texts;
    private final Printer printer;
    private final PrinterModel model;
    private final StackPane pill = new StackPane();
    private final VBox told = new VBox();

    PrinterCard(Texts texts, Moments moments, PrinterModel model, Printer printer) {
        this.texts = texts;
        this.printer = printer;
        this.model = model;
        told.getStyleClass().add("printer-told");
        setId("printer-" + printer.id());
        var name = new DeviceCard.Name("mdi2p-printer", Say.asIs(printer.name()), SetUpWords.kind(printer));
        var test = PushButton.of(texts, "mdi2p-printer-check", Say.key("printer.test"), () -> model.test(printer));
        test.getStyleClass().add("printer-test");
        var jobs = PushButton.of(
                texts, "mdi2t-tray-full", Say.key("printer.jobs"), () -> JobsSheet.open(texts, moments, model));
        jobs.getStyleClass().add("printer-jobs");
        var setUp = PushButton.of(
                texts, "mdi2c-cog-outline", Say.key("printer.set-up"), () -> PrinterSheet.open(texts, model, printer));
        setUp.getStyleClass().add("printer-set-up");
        var card = new DeviceCard(texts, name, pill)
                .more(told)
                .action(test)
                .action(jobs)
                .action(setUp);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("device-place");
        getChildren().add(card);
    }

    void show(Standing now) {
        pill.getChildren().setAll(pill(now));
        told.getChildren()
                .setAll(new FactLines(
                        texts,
                        List.of(
                                new Fact(
                                        Say.key("printer.loaded"),
                                        SetUpWords.stock(printer.media().stock())),
                                new Fact(Say.key("printer.waits"), waits(now)),
                                new Fact(Say.key("printer.measured"), measured(printer.calibration())),
                                new Fact(Say.key("printer.readable"), readable()))));
        if (now.doubts() > 0) {
            told.getChildren().add(advice(Say.key("printer.advice.doubt")));
        }
        now.toLoad()
                .map(stock -> advice(Say.key("printer.advice.to-load", stock)))
                .ifPresent(told.getChildren()::add);
        now.obstacle().map(this::advice).ifPresent(told.getChildren()::add);
    }

    /// Of its last labels that were scanned back.
    private Say readable() {
        var trend = model.trends().get().get(printer.id());
        return trend == null || trend.labels() == 0
                ? Say.key("printer.readable.none")
                : Say.key("printer.readable.of", trend.atFirstTry(), trend.labels());
    }

    private StatePill pill(Standing now) {
        var word = PrinterWords.state(now);
        if (!PrinterWords.isWell(now)) {
            return new StatePill(texts, Fill.WARNING, word);
        }
        return now.waiting() > 0
                ? new StatePill(texts, Fill.IDLE, "mdi2p-printer", word)
                : new StatePill(texts, Fill.ACCEPTED, word);
    }

    private static Say waits(Standing now) {
        int all = now.waiting() + now.doubts();
        return all == 0 ? Say.key("printer.waits.none") : Say.key("printer.waits.kept", all);
    }

    private static Say measured(Calibration calibration) {
        return calibration.equals(Calibration.NONE)
                ? Say.key("printer.measured.not")
                : Say.key(
                        "printer.measured.by",
                        SetUpWords.millimetres(calibration.xUm()),
                        SetUpWords.millimetres(calibration.yUm()),
                        SetUpWords.percent(calibration.ppm()));
    }

    private Label advice(Obstacle obstacle) {
        return advice(PrinterWords.advice(obstacle));
    }

    private Label advice(Say say) {
        var label = texts.label(say, "device-advice");
        label.setWrapText(true);
        return label;
    }
}
