package tallydock.filing.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Words of a text bundle in both languages at once: a report is read by people of both.
public final class Words {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle english;
    private final ResourceBundle chinese;

    private Words(String bundle) {
        english = ResourceBundle.getBundle(bundle, Locale.ROOT, NO_FALLBACK);
        chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE, NO_FALLBACK);
    }

    /// Headings and words of the report.
    public static Words ofReport() {
        return new Words("tallydock.text.report");
    }

    /// What each kind of discrepancy is called: NAME and NAME.meaning.
    public static Words ofDiscrepancies() {
        return new Words("tallydock.text.discrepancies");
    }

    /// In English alone.
    public String english(String key) {
        return english.getString(key);
    }

    /// In Chinese alone.
    public String chinese(String key) {
        return chinese.getString(key);
    }

    /// English first; once only where both say the same.
    public String both(String key) {
        return joined(english(key), chinese(key), " ");
    }

    /// Each language on its own line.
    public String lines(String key) {
        return joined(english(key), chinese(key), "\n");
    }

    /// Each language on its own line, with an argument put in.
    public String lines(String key, Object argument) {
        return joined(filled(english(key), argument), filled(chinese(key), argument), "\n");
    }

    /// With an argument put in.
    public String both(String key, Object argument) {
        return joined(filled(english(key), argument), filled(chinese(key), argument), " ");
    }

    private static String filled(String pattern, Object argument) {
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {argument});
    }

    private static String joined(String first, String second, String between) {
        return first.equals(second) ? first : first + between + second;
    }
}
