package tallydock.desk.kit.frame;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// `EN | 中文`: each language under its own name, the one in use filled.
public final class LanguageSwitch extends HBox {
    public LanguageSwitch(Texts texts) {
        getStyleClass().add("language-switch");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        texts.bind(accessibleTextProperty(), Say.key("kit.frame.language"));
        for (var language : Language.values()) {
            getChildren().add(half(texts, language));
        }
    }

    private static ToggleButton half(Texts texts, Language language) {
        var half = new ToggleButton(language.label());
        half.setId("language-" + language.label());
        half.getStyleClass().add("language-half");
        half.setMinWidth(USE_PREF_SIZE);
        half.setFocusTraversable(false);
        half.setSelected(texts.language().get() == language);
        texts.language().subscribe(now -> half.setSelected(now == language));
        half.setOnAction(_ -> {
            texts.speak(language);
            half.setSelected(true);
        });
        return half;
    }
}
