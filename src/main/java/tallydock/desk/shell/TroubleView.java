package tallydock.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The station's store cannot be opened: why, and what still works.
public final class TroubleView extends StackPane {
    public TroubleView(Texts texts, Failure failure, Runnable again, Runnable practice) {
        getStyleClass().add("trouble");
        var retry = PushButton.primary(texts, Say.key("shell.try-again"), again);
        retry.setId("try-again");
        var practising = PushButton.of(texts, "mdi2s-school-outline", Say.key("signin.practice"), practice);
        practising.setId("practice");
        var works = texts.label(Say.key("shell.practice-works"), "trouble-works");
        var foot = new HBox(works, practising, new LanguageSwitch(texts));
        foot.getStyleClass().add("trouble-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(new ErrorCard(texts, failure, retry), foot);
        lines.getStyleClass().add("trouble-lines");
        lines.setAlignment(Pos.CENTER);
        getChildren().add(lines);
    }
}
