package tallydock.desk.kit.text;

import java.util.Locale;

/// The two languages every text exists in.
public enum Language {
    ENGLISH("EN", "en", Locale.ENGLISH),
    CHINESE("中文", "zh", Locale.SIMPLIFIED_CHINESE);

    private final String label;
    private final String suffix;
    private final Locale locale;

    Language(String label, String suffix, Locale locale) {
        this.label = label;
        this.suffix = suffix;
        this.locale = locale;
    }

    /// The name on the switch, always in its own language.
    public String label() {
        return label;
    }

    public Locale locale() {
        return locale;
    }

    String suffix() {
        return suffix;
    }
}
