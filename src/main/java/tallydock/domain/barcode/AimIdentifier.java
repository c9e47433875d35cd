package tallydock.domain.barcode;

import java.util.Optional;
import java.util.Set;

/// The three characters a scanner can send before a code: `]`, the kind of symbol, and how it was used (ISO/IEC 15424).
public record AimIdentifier(String text) {
    private static final int LENGTH = 3;

    /// Symbols that begin with FNC1 and so carry GS1 element strings, by the rules of each kind.
    private static final Set<String> GS1 = Set.of("]C1", "]d2", "]d5", "]Q3", "]Q4", "]z1", "]J1");

    public AimIdentifier {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not an AIM identifier: '" + text + "'");
        }
    }

    /// Reads it from the beginning of what a scanner sent; empty when it sends none.
    public static Optional<AimIdentifier> at(String sent) {
        String start = sent.substring(0, Math.min(LENGTH, sent.length()));
        return isOne(start) ? Optional.of(new AimIdentifier(start)) : Optional.empty();
    }

    /// The kind of symbol, where it is one that goods, cartons or parcels carry.
    public Optional<Symbology> symbology() {
        return Symbology.of(text);
    }

    /// Whether the symbol carries GS1 element strings.
    public boolean isGs1() {
        return GS1.contains(text) || text.charAt(1) == 'e';
    }

    private static boolean isOne(String text) {
        return text.length() == LENGTH
                && text.charAt(0) == ']'
                && isLetter(text.charAt(1))
                && (isLetter(text.charAt(2)) || (text.charAt(2) >= '0' && text.charAt(2) <= '9'));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
