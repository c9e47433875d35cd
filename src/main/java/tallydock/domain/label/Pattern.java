package tallydock.domain.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words with fields in braces: `Carton {carton-of}`. Filled with values that are all blank it says nothing
/// at all.
public record Pattern(String text) {
    private static final int LONGEST = 500;

    public Pattern {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern is no longer than " + LONGEST);
        }
        if (pieces(text).stream()
                .anyMatch(piece -> piece.isField && LabelField.of(piece.text).isEmpty())) {
            throw new IllegalArgumentException("no such field: " + text);
        }
    }

    /// One field alone.
    public static Pattern of(LabelField field) {
        return new Pattern("{" + field.word() + "}");
    }

    /// Whether a text is a pattern: all its braces hold fields.
    public static boolean isOne(String text) {
        return text.length() <= LONGEST
                && pieces(text).stream()
                        .noneMatch(piece ->
                                piece.isField && LabelField.of(piece.text).isEmpty());
    }

    /// The words with the values in them.
    public String fill(LabelValues values) {
        var filled = new StringBuilder();
        boolean asks = false;
        boolean says = false;
        for (var piece : pieces(text)) {
            String value = piece.value(values);
            asks |= piece.isField;
            says |= piece.isField && !value.isEmpty();
            filled.append(value);
        }
        return asks && !says ? "" : filled.toString().strip();
    }

    private record Piece(boolean isField, String text) {
        String value(LabelValues values) {
            return isField ? LabelField.of(text).map(values::of).orElse("") : text;
        }
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(new Piece(false, text.substring(at, open)));
            pieces.add(new Piece(true, text.substring(open + 1, close)));
            at = close + 1;
        }
        rest(text, at).ifPresent(pieces::add);
        return pieces;
    }

    private static Optional<Piece> rest(String text, int at) {
        return at < text.length() ? Optional.of(new Piece(false, text.substring(at))) : Optional.empty();
    }
}
