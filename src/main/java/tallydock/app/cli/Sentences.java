package tallydock.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import tallydock.usecase.text.ProblemSentences;

/// The sentences of the command line, in English or Chinese as the user's system asks.
public final class Sentences {
    private static final String BUNDLE = "tallydock/text/cli";

    private final ResourceBundle texts;
    private final Locale locale;

    public Sentences(Locale locale) {
        this.locale =
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The sentences about sheets.
    ProblemSentences problems() {
        return new ProblemSentences(locale);
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
