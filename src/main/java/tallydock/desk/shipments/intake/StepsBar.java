package tallydock.desk.shipments.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.domain.document.reading.SheetView;

/// The four steps, where one is, and which file it is about.
final class StepsBar extends HBox {
    private final Texts texts;
    private final HBox steps = new HBox();
    private final Label file = new Label();
    private final Label about = new Label();
    private final HBox whose = new HBox();

    StepsBar(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "steps-bar");
        setAlignment(Pos.CENTER_LEFT);
        steps.getStyleClass().add("steps");
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.setMinWidth(USE_PREF_SIZE);
        file.getStyleClass().addAll("mono", "muted", "elidable");
        about.getStyleClass().addAll("muted", "elidable");
        whose.getStyleClass().add("steps-file");
        whose.setAlignment(Pos.CENTER_RIGHT);
        whose.getChildren().addAll(Icons.of("mdi2f-file-table-outline", "steps-file-icon"), file, about);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(steps, space, whose);
        about(Say.nothing(), "");
    }

    /// Shows where one is.
    void show(Step now) {
        steps.getChildren().clear();
        for (var each : Step.values()) {
            if (each != Step.FILE) {
                var thread = new Region();
                thread.getStyleClass().add(each.compareTo(now) <= 0 ? "step-thread-done" : "step-thread");
                steps.getChildren().add(thread);
            }
            steps.getChildren().addAll(step(each, now));
        }
    }

    private HBox step(Step step, Step now) {
        var isDone = step.compareTo(now) < 0 || now == Step.DONE;
        var isNow = step == now && !isDone;
        var styleClass = isNow ? "step-now" : "step-open";
        var icon = "mdi2n-numeric-" + number(step) + (isNow ? "-circle" : "-circle-outline");
        var both = new HBox(
                Icons.of(isDone ? "mdi2c-check-circle" : icon, "step-icon", isDone ? "step-done" : styleClass),
                texts.label(word(step), "step-word", isDone ? "step-done" : styleClass));
        both.getStyleClass().add("step");
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private static int number(Step step) {
        return switch (step) {
            case FILE -> 1;
            case COLUMNS -> 2;
            case PROBLEMS -> 3;
            case DONE -> 4;
        };
    }

    private static Say word(Step step) {
        return switch (step) {
            case FILE -> Say.key("intake.step.file");
            case COLUMNS -> Say.key("intake.step.columns");
            case PROBLEMS -> Say.key("intake.step.problems");
            case DONE -> Say.key("intake.step.done");
        };
    }

    /// Shows which file it is about.
    void about(String name, Opened opened) {
        about(opened.view().map(StepsBar::place).orElse(Say.nothing()), name);
    }

    /// A file of which nothing is known yet; empty for none.
    void about(Say place, String name) {
        file.setText(name);
        texts.bind(about.textProperty(), place);
        whose.setVisible(!name.isEmpty());
    }

    private static Say place(SheetView view) {
        var rows = view.place().rowsInSheet();
        var row = view.place().headerRow();
        var where = view.place().sheets().size() > 1
                ? Say.asIs(view.place().sheet().map(name -> name + " \u2022 ").orElse(""))
                : Say.nothing();
        return row.map(at -> Say.key("intake.about", where, rows, at))
                .orElseGet(() -> Say.key("intake.about.no-header", where, rows));
    }
}
