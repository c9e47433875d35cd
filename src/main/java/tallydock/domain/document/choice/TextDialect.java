package tallydock.domain.document.choice;

import java.util.Optional;

/// How a file is written, as far as a person says: the name of its encoding, the character between fields, the decimal
/// mark. What is not said is found out. Encoding and separator are of text files alone.
public record TextDialect(Optional<String> encoding, Optional<Character> separator, Optional<DecimalMark> decimal) {
    /// Everything is found out.
    public static final TextDialect UNSAID = new TextDialect(Optional.empty(), Optional.empty(), Optional.empty());

    /// What is said here, and what `other` says where this says nothing.
    public TextDialect or(TextDialect other) {
        return new TextDialect(
                encoding.or(other::encoding), separator.or(other::separator), decimal.or(other::decimal));
    }
}
