package tallydock.domain.barcode.meaning;

import java.util.Optional;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.gs1.ElementString;

/// Says which texts nothing is looked up by: no label of goods holds such characters, and a person could not
/// tell what is shown from what it is.
final class Unusables {
    /// Turn the direction of writing, or are not seen at all.
    private static final String MARKS =
            "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2028\u2029\u2066\u2067\u2068\u2069\uFEFF";

    private Unusables() {}

    static Optional<Reason.Kind> why(ScanText text) {
        String content = text.content();
        if (content.isEmpty()) {
            return Optional.of(Reason.Kind.EMPTY);
        }
        if (content.length() > ElementString.LONGEST) {
            return Optional.of(Reason.Kind.TOO_LONG);
        }
        if (content.chars().anyMatch(c -> c != ElementString.SEPARATOR && Character.isISOControl(c))) {
            return Optional.of(Reason.Kind.CONTROL_CHARACTER);
        }
        return content.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                ? Optional.of(Reason.Kind.DIRECTION_MARK)
                : Optional.empty();
    }
}
