package tallydock.domain.document.reading;

import java.util.List;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.TextDialect;

/// How the file is written: what was found out, what is used (a choice goes before what was found out), and what can be
/// chosen. For a workbook encoding and separator are empty and cannot be chosen.
public record DialectView(TextDialect detected, TextDialect used, List<String> encodings, List<Character> separators) {
    public DialectView {
        encodings = List.copyOf(encodings);
        separators = List.copyOf(separators);
    }

    /// The decimal marks that can be chosen.
    public List<DecimalMark> decimals() {
        return List.of(DecimalMark.values());
    }
}
