package tallydock.domain.document;

import java.util.Locale;

/// How much a problem hinders: an error makes its line or carton unusable as it is, the others do not.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// The word used in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
