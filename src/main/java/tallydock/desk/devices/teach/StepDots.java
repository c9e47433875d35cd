package tallydock.desk.devices.teach;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.learn.TestCode;

/// The five codes side by side: read, skipped, to scan now, to come.
final class StepDots extends HBox {
    StepDots(Texts texts, TeachNow now) {
        getStyleClass().add("teach-steps");
        setAlignment(Pos.CENTER_LEFT);
        int number = 0;
        for (var code : TestCode.values()) {
            number++;
            var isNow = now.shown().filter(code::equals).isPresent();
            var label = texts.label(TeachWords.name(code), "teach-step");
            label.setMinWidth(Label.USE_PREF_SIZE);
            label.setGraphic(mark(now, code, number));
            label.getStyleClass().add(isNow ? "now" : "other");
            if (isNow) {
                label.getStyleClass().add("bold");
            }
            getChildren().add(label);
        }
    }

    private static Node mark(TeachNow now, TestCode code, int number) {
        if (now.lesson().heard().contains(code)) {
            return Icons.of("mdi2c-check-circle", "teach-mark", "well");
        }
        if (now.skipped().contains(code)) {
            return Icons.of("mdi2s-skip-next-circle-outline", "teach-mark");
        }
        return Icons.of("mdi2n-numeric-" + number + "-circle-outline", "teach-mark");
    }
}
