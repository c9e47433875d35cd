package tallydock.print.document;

import java.util.List;
import java.util.Locale;

/// What stands in one field of a table: parts one below the other, each with its own look.
public record Cell(List<Part> parts) {
    public Cell {
        parts = List.copyOf(parts);
    }

    /// Text of one look.
    record Part(String text, Style style) {}

    /// Plain text.
    public static Cell of(String text) {
        return of(text, Style.TEXT);
    }

    /// Text of some look.
    public static Cell of(String text, Style style) {
        return new Cell(List.of(new Part(text, style)));
    }

    /// A name, and below it what explains it; nothing where that is blank.
    public static Cell of(String text, String below) {
        return below.isBlank() ? of(text) : new Cell(List.of(new Part(text, Style.TEXT), new Part(below, Style.QUIET)));
    }

    /// A number; one that is zero steps back.
    public static Cell number(long number) {
        return of(String.format(Locale.ROOT, "%,d", number), number == 0 ? Style.FAINT : Style.TEXT);
    }

    /// A difference with its sign, bold where there is one.
    public static Cell difference(long number) {
        return of(
                String.format(Locale.ROOT, "%+,d", number).replace("+0", "0"),
                number == 0 ? Style.FAINT : Style.STRONG);
    }
}
