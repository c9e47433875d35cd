package tallydock.sheet.value;

import java.util.Locale;
import tallydock.sheet.cells.Trim;

/// Brings letters, digits and signs typed on an East Asian keyboard to the form codes and numbers have.
public final class Ascii {
    private Ascii() {}

    /// Full-width ASCII becomes ASCII, every kind of space a blank, dashes of all lengths a hyphen; then trimmed.
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            ascii.append(one(text.charAt(i)));
        }
        return Trim.trim(ascii.toString());
    }

    /// The same in lower case.
    public static String folded(String text) {
        return of(text).toLowerCase(Locale.ROOT);
    }

    public static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(Ascii::isChinese);
    }

    public static boolean isChinese(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /// Most cells need nothing done to them.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ') {
                return false;
            }
        }
        return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }

    private static char one(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u301C', '\u223C' -> '~';
            case '\u3001' -> ',';
            default -> Trim.isSpace(c) && c != '\n' ? ' ' : c;
        };
    }
}
