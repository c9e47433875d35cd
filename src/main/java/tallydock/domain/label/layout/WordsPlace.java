package tallydock.domain.label.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.layout.LabelLayout.Out;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;

/// Places text: as large as asked where it fits, down to two thirds of that where it does not, shortened where even
/// that is too large.
final class WordsPlace {
    /// Of the letters' body, how much stands above the baseline, and from one baseline to the next.
    private static final double ASCENT = 0.86;

    private static final double PITCH = 1.16;
    private static final int STEPS = 5;

    /// Of the height of its band, how large letters may be: what hangs below the baseline must not touch the bars of
    /// the next band.
    private static final double LARGEST = 0.84;

    /// Letters lower than this are no letters on any head.
    private static final int LEAST_DOTS = 8;

    private final Typography letters;
    private final Head head;
    /// Labels of one batch share most of their texts: each is fitted once.
    private final Map<Key, Out> known = new HashMap<>();

    private record Key(Words words, String text, Area area) {}

    WordsPlace(Typography letters, Head head) {
        this.letters = letters;
        this.head = head;
    }

    void place(Words words, String text, Area area, Out out) {
        var placed = known.computeIfAbsent(new Key(words, text, area), this::placed);
        out.inks().addAll(placed.inks());
        out.findings().addAll(placed.findings());
    }

    private Out placed(Key key) {
        var out = new Out(new ArrayList<>(), new ArrayList<>());
        fit(key.words, key.text, key.area, out);
        return out;
    }

    private void fit(Words words, String text, Area area, Out out) {
        int missing = letters.missing(text, words.look());
        if (missing >= 0) {
            out.findings().add(new Finding(Finding.Code.NO_GLYPH, 0, 0, Character.toString(missing)));
        }
        int asked = Math.min(head.dots(words.sizeUm()), (int) (area.height() * LARGEST));
        if (asked < LEAST_DOTS) {
            out.findings().add(new Finding(Finding.Code.CUT, text.length(), 0, text));
            return;
        }
        int size = asked;
        var wrapped = new Wrapped(List.of(), false);
        for (int step = 0; step <= STEPS; step++) {
            size = Math.max(LEAST_DOTS, asked - asked * step / (3 * STEPS));
            wrapped = Wrapping.of(text, lines(area, size), area.width(), measure(size, words.look()));
            if (!wrapped.isCut()) {
                break;
            }
        }
        if (wrapped.isCut()) {
            out.findings().add(new Finding(Finding.Code.CUT, text.length(), 0, text));
        }
        draw(wrapped.lines(), size, words, area, out);
    }

    private Measure measure(int size, Look look) {
        return text -> letters.width(text, size, look);
    }

    /// The width of a text in dots.
    interface Measure {
        int of(String text);
    }

    /// Lines of text, and whether something of it had to be left out.
    record Wrapped(List<String> lines, boolean isCut) {
        Wrapped {
            lines = List.copyOf(lines);
        }
    }

    private static int lines(Area area, int size) {
        return Math.max(1, (int) ((area.height() - size) / (size * PITCH)) + 1);
    }

    private void draw(List<String> lines, int size, Words words, Area area, Out out) {
        int pitch = (int) Math.round(size * PITCH);
        int used = size + (lines.size() - 1) * pitch;
        int top = area.y() + (words.isBlock() ? 0 : Math.max(0, (area.height() - used) / 2));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int width = letters.width(line, size, words.look());
            int baseline = top + i * pitch + (int) Math.round(size * ASCENT);
            out.inks().add(new Ink.Line(left(words.align(), area, width), baseline, size, words.look(), line));
        }
    }

    private static int left(Align align, Area area, int width) {
        return switch (align) {
            case LEFT -> area.x();
            case MIDDLE -> area.x() + (area.width() - width) / 2;
            case RIGHT -> area.right() - width;
        };
    }
}
