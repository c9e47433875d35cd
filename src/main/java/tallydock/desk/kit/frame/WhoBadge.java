package tallydock.desk.kit.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Texts;

/// A disc with the person's letters, name over role.
public final class WhoBadge extends HBox {
    public WhoBadge(Texts texts, Who who) {
        getStyleClass().add("who-badge");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        var disc = new StackPane(texts.label(who.initials(), "who-initials", "bold"));
        disc.getStyleClass().add("who-disc");
        var name = texts.label(who.name(), "who-name");
        var role = texts.label(who.role(), "who-role");
        name.setMinWidth(USE_PREF_SIZE);
        role.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(name, role);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(disc, words);
    }
}
