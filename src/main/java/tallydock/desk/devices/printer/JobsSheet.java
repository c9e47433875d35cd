package tallydock.desk.devices.printer;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.PrinterStates.Jobs;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The jobs of all printers of the station: those a person must look at first, then those that wait, then the last ones
/// that are done.
final class JobsSheet {
    private final Texts texts;
    private final Moments moments;
    private final PrinterModel model;
    private final VBox lines = new VBox();

    private JobsSheet(Texts texts, Moments moments, PrinterModel model) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        lines.getStyleClass().add("job-lines");
    }

    static void open(Texts texts, Moments moments, PrinterModel model) {
        new JobsSheet(texts, moments, model).open();
    }

    private void open() {
        var sheet = new Sheet(texts, "jobs-sheet", Say.key("printer.jobs.title"));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "job-scroll");
        var done = PushButton.primary(texts, Say.key("printer.done"), sheet::close);
        done.setId("jobs-done");
        sheet.add(scroll, Sheet.foot(done)).open(model);
        // Only while the sheet is open: the states outlive it.
        var isOpen = sheet.box().sceneProperty().map(Objects::nonNull).orElse(false);
        model.states().jobs().when(isOpen).subscribe(this::show);
    }

    private void show(Jobs jobs) {
        lines.getChildren().clear();
        jobs.open().stream()
                .filter(JobLine::isInDoubt)
                .forEach(job -> lines.getChildren().add(line(job)));
        jobs.open().stream()
                .filter(job -> !JobLine.isInDoubt(job))
                .forEach(job -> lines.getChildren().add(line(job)));
        jobs.ended().forEach(job -> lines.getChildren().add(line(job)));
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(texts.label(Say.key("printer.jobs.none"), "muted"));
        }
    }

    private Node line(tallydock.domain.printing.PrintJob job) {
        return new JobLine(texts, moments, model, job);
    }
}
