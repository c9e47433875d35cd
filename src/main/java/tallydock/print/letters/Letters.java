package tallydock.print.letters;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.layout.Typography;

/// The letters labels and documents are printed with: Latin ones from the program, all others from the
/// fonts of this
/// computer, each character from the first font that has it. Fonts are read when the first text needs them.
public final class Letters implements Typography {
    private static final int MOST_KNOWN = 20_000;

    private final Face latin = FontFiles.latin();
    private final Lazy<List<Face>> others;
    private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

    /// With the fonts of this computer.
    public Letters() {
        this(FontFiles::installed);
    }

    Letters(Supplier<List<Face>> others) {
        this.others = new Lazy<>(others);
    }

    @Override
    public int width(String text, int size, Look look) {
        double width = text.codePoints().mapToDouble(c -> glyph(c).advance()).sum();
        return (int) Math.ceil(width * size);
    }

    @Override
    public int missing(String text, Look look) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && glyph(c).isMissing())
                .findFirst()
                .orElse(-1);
    }

    /// The glyphs of a text as they stand from left to right.
    public List<Glyph> glyphs(String text) {
        var glyphs = new ArrayList<Glyph>();
        visual(text).codePoints().forEach(c -> glyphs.add(glyph(c)));
        return glyphs;
    }

    private Glyph glyph(int character) {
        var glyph = known.get(character);
        if (glyph == null) {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            glyph = find(character);
            known.put(character, glyph);
        }
        return glyph;
    }

    private Glyph find(int character) {
        int own = latin.glyph(character);
        if (own != 0) {
            return Glyph.of(character, latin, own);
        }
        for (var face : others.get()) {
            int glyph = face.glyph(character);
            if (glyph != 0) {
                return Glyph.of(character, face, glyph);
            }
        }
        return Glyph.missing(character);
    }

    /// Text that runs from right to left, in the order it is drawn.
    private static String visual(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var parts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }
}
