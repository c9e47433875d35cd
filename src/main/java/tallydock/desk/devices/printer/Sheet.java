package tallydock.desk.devices.printer;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What the boxes over the room have in common: a title, named lines, buttons at the foot, and the way to close them.
final class Sheet {
    private final Texts texts;
    private final VBox box = new VBox();
    private Optional<Runnable> closes = Optional.empty();

    Sheet(Texts texts, String id, Say title) {
        this.texts = texts;
        box.setId(id);
        box.getStyleClass().add("printer-sheet");
        box.getChildren().add(texts.label(title, "modal-title", "bold"));
    }

    Sheet add(Node... nodes) {
        box.getChildren().addAll(nodes);
        return this;
    }

    void open(PrinterModel model) {
        closes = Optional.of(model.doors().modal(box));
    }

    void close() {
        closes.ifPresent(Runnable::run);
    }

    VBox box() {
        return box;
    }

    VBox named(Say name, Node choice) {
        var line = new VBox(texts.label(name, "form-label"), choice);
        line.getStyleClass().add("printer-line");
        return line;
    }

    TextField field(Say name, String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        texts.bind(field.accessibleTextProperty(), name);
        return field;
    }

    Label wrapped(Say say, String... styles) {
        var label = texts.label(say, styles);
        label.setWrapText(true);
        return label;
    }

    static FlowPane foot(Node... buttons) {
        var foot = new FlowPane(buttons);
        foot.getStyleClass().add("printer-foot");
        return foot;
    }
}
