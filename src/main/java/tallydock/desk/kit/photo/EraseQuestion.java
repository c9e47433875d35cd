package tallydock.desk.kit.photo;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Asks whether a picture is to be gone for good.
public final class EraseQuestion extends VBox {
    public EraseQuestion(Texts texts, Runnable erase, Runnable leave) {
        getStyleClass().add("photo-question");
        setId("erase-question");
        var why = texts.label(Say.key("kit.photo.erase.why"), "muted");
        why.setWrapText(true);
        var yes = PushButton.of(texts, "mdi2e-eraser", Say.key("kit.photo.erase.yes"), erase);
        yes.setId("erase-yes");
        var foot = new HBox(yes, PushButton.primary(texts, Say.key("kit.photo.erase.no"), leave));
        foot.getStyleClass().add("photo-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(texts.label(Say.key("kit.photo.erase.question"), "modal-title", "bold"), why, foot);
    }
}
