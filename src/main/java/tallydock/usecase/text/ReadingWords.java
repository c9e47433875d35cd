package tallydock.usecase.text;

import java.util.Locale;
import java.util.ResourceBundle;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;

/// Says in words what the columns of a sheet are taken for and why. One instance for a language.
public final class ReadingWords {
    private final ResourceBundle texts;

    public ReadingWords(Locale language) {
        // The other language is never fallen back to because the computer happens to speak it.
        this.texts = ResourceBundle.getBundle(
                "tallydock.text.reading",
                language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// What a column is taken for, a few words.
    public String of(ColumnUse use) {
        return texts.getString("use." + use);
    }

    /// Why, half a sentence.
    public String of(ColumnReason reason) {
        return texts.getString("reason." + reason);
    }
}
