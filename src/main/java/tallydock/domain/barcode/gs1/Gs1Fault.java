package tallydock.domain.barcode.gs1;

import java.util.Locale;
import java.util.Optional;

/// One thing that is wrong with an element string. `position` counts the characters before it from 0, in the text that
/// was read; `identifier` is the application identifier it concerns, where one was read.
public record Gs1Fault(Kind kind, int position, Optional<String> identifier) {
    /// What is wrong. The first group ends the reading, the second concerns one value, the third what stands together.
    public enum Kind {
        /// No application identifier of the table begins here.
        UNKNOWN_IDENTIFIER,
        /// Two separators in a row, or an identifier without a value.
        EMPTY,
        /// A bracket that is not closed, or text before the first.
        BRACKETS,
        /// A percent sign without two hexadecimal digits, or an odd number of path segments.
        ADDRESS,

        TOO_SHORT,
        /// Longer than the element may be; often a missing separator.
        TOO_LONG,
        WRONG_CHARACTER,
        CHECK_DIGIT,
        DATE,
        TIME,
        /// A country, a currency, a piece of a total, or another value that is none.
        VALUE,

        /// The same identifier twice with different values.
        TOLD_TWICE,
        /// Two identifiers that exclude each other.
        PAIR_FORBIDDEN,
        /// Another identifier has to stand beside this one.
        PAIR_MISSING;

        /// The name of the sentence that tells it to a person.
        public String key() {
            return "gs1." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether each element may be right by itself.
        public boolean isOfThePair() {
            return this == TOLD_TWICE || this == PAIR_FORBIDDEN || this == PAIR_MISSING;
        }
    }
}
