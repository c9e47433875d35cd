package tallydock.desk.practice;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.DemoLabel;
import tallydock.domain.practice.DemoLook;

/// The carton labels, each with how far it is.
final class LabelsView extends HBox {
    private final Texts texts;
    private final PracticeModel model;

    LabelsView(Texts texts, PracticeModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("scanner-labels");
        model.now()
                .map(now -> now.demo().map(DemoLook::labels).orElse(List.of()))
                .subscribe(labels ->
                        getChildren().setAll(labels.stream().map(this::button).toList()));
    }

    private Button button(DemoLabel label) {
        var button = PushButton.of(
                texts, icon(label.state()), Say.asIs(label.carton().text()), () -> model.scan(label.code()));
        button.setId(id(label));
        button.getStyleClass().add("scanner-label");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    static String id(DemoLabel label) {
        return "label-" + label.carton();
    }

    private static String icon(DemoLabel.State state) {
        return switch (state) {
            case WAITING -> "mdi2p-package-variant-closed";
            case OPEN -> "mdi2p-package-variant";
            case CLOSED -> "mdi2p-package-variant-closed-check";
        };
    }
}
