package tallydock.desk.kit.choice;

import javafx.scene.control.Label;

/// A small key cap: the key that does the same as the button it stands on.
public final class KeyHint extends Label {
    public KeyHint(String key) {
        super(key);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
