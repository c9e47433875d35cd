package tallydock.desk.kit.picture;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// One icon of the Material Design 2 pack, as a label in the icon family, so that style sheets size it in em of what
/// surrounds it and colour it like text. (Ikonli's own node counts em from its last size and grows with each pass.)
public final class Icon extends Label {
    private String shown = "";

    Icon(String literal) {
        getStyleClass().add("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(literal);
    }

    /// Shows another icon.
    public void show(String literal) {
        if (!literal.equals(shown)) {
            shown = literal;
            // Ikonli's node finds the glyph and loads the family.
            setText(new FontIcon(literal).getText());
        }
    }
}
