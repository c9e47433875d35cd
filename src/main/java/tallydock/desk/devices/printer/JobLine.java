package tallydock.desk.devices.printer;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.device.PrinterWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.LabelKind;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.Withdrawal;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

/// One job: what it prints, how it stands, and what a person can say of it.
final class JobLine extends VBox {
    private final Texts texts;
    private final PrinterModel model;
    private final PrintJob job;

    JobLine(Texts texts, Moments moments, PrinterModel model, PrintJob job) {
        this.texts = texts;
        this.model = model;
        this.job = job;
        getStyleClass().add("job-line");
        setId("job-" + job.id());
        var what = texts.label(
                Say.key(
                        "printer.job",
                        kind(job.order().template().kind()),
                        job.order().all()),
                "bold");
        var where = texts.label(Say.key("printer.job.where", printer(), moments.of(job.at())), "muted", "elidable");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new VBox(what, where), space, pill());
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (job.state() instanceof JobState.InDoubt(var labels, var why)) {
            doubt(labels, told(labels, PrinterWords.of(why)));
        } else if (toLoad().isPresent()) {
            held(toLoad().orElseThrow());
        } else if (!job.isEnded()) {
            getChildren().add(isBadge() ? acts(drop()) : acts(pdf(), drop()));
        } else if (job.state() instanceof JobState.Dropped(var why)) {
            why.ifPresent(this::withdrawn);
        }
    }

    private Optional<Printer> at() {
        return model.states().all().stream()
                .map(Standing::printer)
                .filter(each -> each.id().equals(job.order().printer()))
                .findFirst();
    }

    private Optional<String> toLoad() {
        return at().flatMap(printer -> job.waitsFor(printer.media()));
    }

    /// It goes on by itself once its stock is loaded; who cannot wait prints it on what is.
    private void held(String stock) {
        var why = texts.label(Say.key("printer.job.held.why", stock), "device-advice");
        why.setWrapText(true);
        var now = PushButton.plain(texts, Say.key("printer.print-on-loaded"), () -> model.printOnLoaded(job));
        now.getStyleClass().add("job-on-loaded");
        getChildren().addAll(why, isBadge() ? acts(now, drop()) : acts(now, pdf(), drop()));
    }

    /// A file in the station's folder would keep the code of a badge.
    private boolean isBadge() {
        return job.order().template().kind() == LabelKind.BADGE;
    }

    /// No person dropped it: what to do now.
    private void withdrawn(Withdrawal why) {
        var said = texts.label(
                switch (why) {
                    case CODE_FORGOTTEN -> Say.key("printer.job.code-forgotten");
                    case BADGE_REPLACED -> Say.key("printer.job.badge-replaced");
                },
                "device-advice");
        said.setWrapText(true);
        getChildren().add(said);
    }

    static boolean isInDoubt(PrintJob job) {
        return job.state() instanceof JobState.InDoubt;
    }

    private Say printer() {
        return at().map(each -> Say.asIs(each.name())).orElseGet(() -> Say.key("printer.gone"));
    }

    private Node pill() {
        return switch (job.state()) {
            case JobState.Waiting _
            when toLoad().isPresent() ->
                new StatePill(texts, Fill.WARNING, Say.key("printer.to-load", toLoad().orElseThrow()));
            case JobState.Waiting(var obstacle) ->
                obstacle.<Node>map(why -> new StatePill(texts, Fill.WARNING, PrinterWords.of(why)))
                        .orElseGet(() -> new StatePill(
                                texts, Fill.IDLE, "mdi2c-clock-outline", Say.key("printer.job.waits", sent())));
            case JobState.Sending(var labels) ->
                new StatePill(
                        texts, Fill.IDLE, "mdi2p-printer", Say.key("printer.job.sending", labels.last(), labels.all()));
            case JobState.InDoubt _ -> new StatePill(texts, Fill.WARNING, Say.key("printer.job.in-doubt"));
            case JobState.Done _ -> new StatePill(texts, Fill.ACCEPTED, Say.key("printer.job.done"));
            case JobState.Dropped _ ->
                new StatePill(texts, Fill.IDLE, "mdi2c-close", Say.key("printer.job.dropped", sent()));
        };
    }

    private int sent() {
        return job.next() - 1;
    }

    private static Say told(LabelRange labels, Say why) {
        return labels.count() == 1
                ? Say.key("printer.doubt.one", labels.first(), labels.all(), why)
                : Say.key("printer.doubt", labels.first(), labels.last(), labels.all(), why);
    }

    private void doubt(LabelRange labels, Say told) {
        var why = texts.label(told, "device-advice");
        why.setWrapText(true);
        var printed =
                PushButton.primary(texts, Say.key("printer.was-printed"), () -> model.goOn(job, labels.last() + 1));
        printed.getStyleClass().add("job-printed");
        var again = PushButton.plain(texts, Say.key("printer.print-again"), () -> model.goOn(job, labels.first()));
        again.getStyleClass().add("job-again");
        getChildren().add(why);
        getChildren()
                .add(labels.count() == 1 ? acts(printed, again, drop()) : acts(printed, again, from(labels), drop()));
    }

    /// Some were printed: the first that was not is typed.
    private Node from(LabelRange labels) {
        var field = new TextField(Integer.toString(labels.first() + 1));
        field.getStyleClass().add("job-from");
        texts.bind(field.accessibleTextProperty(), Say.key("printer.go-on-from"));
        Runnable act = () -> {
            if (field.getText().strip().matches("\\d{1,6}")) {
                model.goOn(job, Integer.parseInt(field.getText().strip()));
            }
        };
        field.setOnAction(_ -> act.run());
        var button = PushButton.plain(texts, Say.key("printer.go-on-from"), act);
        button.getStyleClass().add("job-go-on");
        var row = new HBox(button, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("job-go-on-row");
        return row;
    }

    private Node drop() {
        var button = PushButton.plain(texts, Say.key("printer.drop-job"), () -> model.drop(job));
        button.getStyleClass().add("job-drop");
        return button;
    }

    private Node pdf() {
        var button = PushButton.plain(texts, Say.key("printer.save-pdf"), () -> model.saveAsPdf(job));
        button.getStyleClass().add("job-pdf");
        return button;
    }

    private static FlowPane acts(Node... buttons) {
        return Sheet.foot(buttons);
    }

    private static Say kind(LabelKind kind) {
        return switch (kind) {
            case UNIT -> Say.key("printer.of.unit");
            case CARTON -> Say.key("printer.of.carton");
            case BOX -> Say.key("printer.of.box");
            case SSCC -> Say.key("printer.of.sscc");
            case PALLET -> Say.key("printer.of.pallet");
            default -> ofTheHouse(kind);
        };
    }

    /// Labels that no carton travels with.
    private static Say ofTheHouse(LabelKind kind) {
        return switch (kind) {
            case TEMPORARY -> Say.key("printer.of.temporary");
            case DISCREPANCY -> Say.key("printer.of.discrepancy");
            case QUARANTINE -> Say.key("printer.of.quarantine");
            case LOCATION -> Say.key("printer.of.location");
            case BADGE -> Say.key("printer.of.badge");
            case COMMAND -> Say.key("printer.of.command");
            default -> Say.key("printer.of.test");
        };
    }
}
