package tallydock.desk.kit.labelling;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.placed.Finding;

/// The one button that prints all labels of a batch, or saves them.
final class PrintFoot extends HBox {
    private final Texts texts;
    private final LabelsModel model;
    private final LabelWays.Places places;

    PrintFoot(Texts texts, LabelsModel model, LabelWays.Places places) {
        this.texts = texts;
        this.model = model;
        this.places = places;
        getStyleClass().add("labelling-foot");
        setAlignment(Pos.CENTER_RIGHT);
        model.seen().subscribe(_ -> show());
        model.batch().subscribe(_ -> show());
        model.target().subscribe(_ -> show());
        model.state().subscribe(_ -> show());
    }

    private void show() {
        int labels = model.batch().get().map(LabelBatch::labels).orElse(0);
        boolean isToFile = model.target().get().orElse(null) instanceof LabelTarget.ToFile;
        var act = isToFile
                ? PushButton.primary(texts, Say.key("labelling.save", labels), this::save)
                : PushButton.primary(texts, Say.key("labelling.print", labels), model::print);
        act.setId("print-labels");
        act.setMinWidth(USE_PREF_SIZE);
        act.setDisable(labels == 0 || model.state().get() instanceof LabelState.Working || isRefused());
        getChildren().setAll(act);
    }

    private boolean isRefused() {
        return model.seen()
                .get()
                .filter(label -> label.picture().findings().stream()
                        .anyMatch(finding -> finding.weight() == Finding.Weight.REFUSES))
                .isPresent();
    }

    /// Prints all of them, or asks for the file they go into; as the one button does.
    void act() {
        getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    void save() {
        choose(model::save);
    }

    void saveAllowed() {
        choose(model::saveAllowed);
    }

    private void choose(Consumer<String> then) {
        places.toWrite(this, Say.key("labelling.choose-file"), model.fileName()).ifPresent(then);
    }
}
