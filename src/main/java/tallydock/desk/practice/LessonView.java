package tallydock.desk.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icon;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.TourStep;

/// The card under the stage: what there is to learn in this step, and its button where it has one.
final class LessonView extends HBox {
    private final Texts texts;
    private final PracticeModel model;
    private final Icon icon = Icons.of("mdi2l-lightbulb-on-outline", "lesson-icon");

    LessonView(Texts texts, PracticeModel model) {
        this.texts = texts;
        this.model = model;
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
            if (now.isOffline()) {
                return new Lesson(
                        "mdi2c-cloud-off-outline",
                        Say.key("practice.offline.head"),
                        Say.key("practice.offline.lesson"),
                        Act.NONE,
                        false);
            }
            var words = now.tour().current().map(StepWords::of).orElseGet(StepWords::end);
            var lesson = now.notice().isNothing() ? words.lesson() : now.notice();
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
            case REPORT -> act(lesson, Say.key("practice.export.act"), model::report);
            case NONE -> {}
        }
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
