package tallydock.print.document;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.text.LineBreaks;
import tallydock.domain.text.Printable;
import tallydock.print.letters.Letters;

/// Breaks text into lines. Nothing is left out: a word wider than its line is broken where the line ends.
final class Paragraph {
    private static final int LONGEST = 50_000;

    private final Letters letters;
    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Paragraph(Letters letters, Style style, int width) {
        this.letters = letters;
        this.style = style;
        this.width = width;
    }

    static List<String> lines(String text, Style style, int width, Letters letters) {
        var paragraph = new Paragraph(letters, style, width);
        for (String part : Printable.of(text, LONGEST).split("\n", -1)) {
            paragraph.take(part);
        }
        return paragraph.lines;
    }

    private void take(String text) {
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = LineBreaks.after(text, at);
            piece(text.substring(at, next));
        }
        flush();
    }

    private void piece(String piece) {
        if (used > 0 && used + wide(piece.stripTrailing()) > width) {
            flush();
        }
        if (wide(piece.stripTrailing()) > width) {
            piece.codePoints().forEach(c -> letter(Character.toString(c)));
        } else {
            put(piece);
        }
    }

    private void letter(String letter) {
        if (used > 0 && used + wide(letter) > width) {
            flush();
        }
        put(letter);
    }

    private void put(String text) {
        line.append(text);
        used += wide(text);
    }

    private int wide(String text) {
        return letters.width(text, style.size(), style.look());
    }

    private void flush() {
        lines.add(line.toString().strip());
        line.setLength(0);
        used = 0;
    }
}
