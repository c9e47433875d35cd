package tallydock.domain.device.learn;

import java.util.List;

/// The five codes that are scanned to teach a keyboard scanner. Each begins with letters no other code has, none holds
/// a character that some layout cannot type by one key.
public enum TestCode {
    /// Digits, and the letters that stand elsewhere on other keyboards: end key, pace, layout, AIM prefix.
    DIGITS(Symbol.CODE_128, "TDQ1AZWYM0123456789"),
    /// Capitals and small letters: what becomes of them.
    LETTERS(Symbol.CODE_128, "TDQ2AbCdWxYzQmK"),
    /// Punctuation: tells layouts apart that agree on letters.
    SIGNS(Symbol.CODE_128, "TDQ3-./:;_*#$%&@"),
    /// Two elements of GS1 with a separator between them.
    SEPARATOR(Symbol.GS1_128, "010401234567890110TDQ4AZ\u001d21TDQ"),
    /// A long text in a square symbol, which scanners for bars alone cannot read.
    SQUARE(Symbol.DATA_MATRIX, "TDQ5ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz");

    /// The elements of `SEPARATOR` as a label writes them, each identifier in brackets.
    public static final String BRACKETED_SEPARATOR = "(01)04012345678901(10)TDQ4AZ(21)TDQ";

    private final Symbol symbol;
    private final String payload;

    TestCode(Symbol symbol, String payload) {
        this.symbol = symbol;
        this.payload = payload;
    }

    public Symbol symbol() {
        return symbol;
    }

    /// What the symbol holds. Of GS1-128 the elements, with U+001D where an FNC1 separates them; the first FNC1 goes
    /// without saying.
    public String payload() {
        return payload;
    }

    /// The pieces between separators.
    List<String> pieces() {
        return List.of(payload.split("\u001d"));
    }

    /// The kinds of symbol the codes are drawn as.
    public enum Symbol {
        CODE_128,
        GS1_128,
        DATA_MATRIX;

        /// How scanners name the kind that send AIM identifiers.
        List<String> identifiers() {
            return switch (this) {
                case CODE_128 -> List.of("]C0");
                case GS1_128 -> List.of("]C1");
                case DATA_MATRIX -> List.of("]d1", "]d0");
            };
        }
    }
}
