package tallydock.desk.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icon;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.TourStep;

/// The card under the stage: what there is to learn in this step, and its button where it has one.
final class LessonView extends HBox {
    private final Texts texts;
    private final PracticeModel model;
    private final FilePlaces places;
    private final Icon icon = Icons.of("mdi2l-lightbulb-on-outline", "lesson-icon");

    LessonView(Texts texts, PracticeModel model, FilePlaces places) {
        this.texts = texts;
        this.model = model;
        this.places = places;
        getStyleClass().add("lesson");
        setAlignment(Pos.CENTER_LEFT);
        model.now().map(Lesson::of).subscribe(this::show);
    }

    /// What the card says and does.
    private record Lesson(String icon, Say head, Say words, Act act, boolean isBusy) {
        private enum Act {
            NONE,
            IMPORT,
            REPORT
        }

        static Lesson of(PracticeNow now) {
            return switch (now.asks()) {
                case STOP -> asked(Say.key("practice.stop.head"), Say.key("practice.stop.lesson"));
                case LOOK -> asked(Say.key("practice.look.head"), Say.key("practice.look.lesson"));
                default -> now.isOffline() ? offline() : ofStep(now);
            };
        }

        private static Lesson asked(Say head, Say words) {
            return new Lesson("mdi2g-gesture-tap-button", head, words, Act.NONE, false);
        }

        private static Lesson offline() {
            return new Lesson(
                    "mdi2c-cloud-off-outline",
                    Say.key("practice.offline.head"),
                    Say.key("practice.offline.lesson"),
                    Act.NONE,
                    false);
        }

        private static Lesson ofStep(PracticeNow now) {
            var words = now.tour().current().map(StepWords::of).orElseGet(StepWords::end);
            var lesson =
                    now.isBusy() ? Say.key("practice.busy") : now.notice().isNothing() ? words.lesson() : now.notice();
            return new Lesson("mdi2l-lightbulb-on-outline", words.head(), lesson, act(now), now.isBusy());
        }

        // The list can be imported whenever it is not there, the report saved from its step on.
        private static Act act(PracticeNow now) {
            if (now.demo().isEmpty()) {
                return Act.IMPORT;
            }
            var isLate =
                    now.tour().current().filter(step -> step != TourStep.EXPORT).isEmpty();
            return isLate ? Act.REPORT : Act.NONE;
        }
    }

    private void show(Lesson lesson) {
        icon.show(lesson.icon());
        var lines = new VBox(wrapped(lesson.head(), "s2"), wrapped(lesson.words(), "lesson-words"));
        lines.getStyleClass().add("lesson-lines");
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(icon, lines);
        switch (lesson.act()) {
            case IMPORT -> act(lesson, Say.key("practice.import.act"), model::importDemo);
            case REPORT -> act(lesson, Say.key("practice.export.act"), this::save);
            case NONE -> {}
        }
    }

    private void save() {
        places.reportToWrite(this, Say.key("practice.export.act"), model.reportName())
                .ifPresent(model::report);
    }

    private void act(Lesson lesson, Say say, Runnable act) {
        var button = PushButton.primary(texts, say, act);
        button.setId("lesson-act");
        button.setDisable(lesson.isBusy());
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
    }

    private Label wrapped(Say say, String styleClass) {
        var label = texts.label(say, styleClass);
        label.setWrapText(true);
        return label;
    }
}
