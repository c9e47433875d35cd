package tallydock.desk.kit.pane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What failed, what to do next, one action, and the error's code to copy for whoever helps. Never a stack trace.
public final class ErrorCard extends HBox {
    public ErrorCard(Texts texts, Failure failure, Node action) {
        getStyleClass().addAll("notice-card", "stop");
        setAlignment(Pos.TOP_LEFT);
        var copy = PushButton.icon(texts, "mdi2c-content-copy", Say.key("kit.error.copy"), () -> copy(failure.code()));
        copy.setId("copy-error-code");
        var code = texts.label(Say.key("kit.error.code", failure.code()), "error-code", "mono");
        code.setMinWidth(Label.USE_PREF_SIZE);
        var foot = new HBox(action, code, copy);
        foot.getStyleClass().add("notice-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(line(texts, failure.sentence(), "notice-sentence"), next(texts, failure), foot);
        lines.getStyleClass().add("notice-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icons.of("mdi2a-alert-octagon", "notice-icon"), lines);
    }

    private static Label next(Texts texts, Failure failure) {
        return line(texts, failure.nextStep(), "notice-next");
    }

    private static Label line(Texts texts, Say say, String styleClass) {
        var line = texts.label(say, styleClass);
        line.setWrapText(true);
        return line;
    }

    private static void copy(String code) {
        var content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
