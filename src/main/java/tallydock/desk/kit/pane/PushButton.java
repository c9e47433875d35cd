package tallydock.desk.kit.pane;

import javafx.scene.control.Button;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Plain buttons of cards and bars, worded after what happens.
public final class PushButton {
    private PushButton() {}

    /// A button with words alone.
    public static Button plain(Texts texts, Say say, Runnable act) {
        var button = new Button();
        button.getStyleClass().add("push");
        texts.bind(button.textProperty(), say);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A button with an icon before its words.
    public static Button of(Texts texts, String icon, Say say, Runnable act) {
        var button = plain(texts, say, act);
        button.setGraphic(Icons.of(icon, "push-icon"));
        return button;
    }

    /// The one primary button of a card.
    public static Button primary(Texts texts, Say say, Runnable act) {
        var button = plain(texts, say, act);
        button.getStyleClass().add("primary");
        return button;
    }

    /// An icon alone; `name` is what a screen reader says.
    public static Button icon(Texts texts, String icon, Say name, Runnable act) {
        var button = new Button();
        button.getStyleClass().add("icon-push");
        button.setGraphic(Icons.of(icon, "push-icon"));
        texts.bind(button.accessibleTextProperty(), name);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
