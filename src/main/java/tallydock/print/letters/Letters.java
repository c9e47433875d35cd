package tallydock.print.letters;

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
        double width = RightToLeft.isIn(text)
                ? glyphs(text).stream().mapToDouble(Glyph::advance).sum()
                : text.codePoints().mapToDouble(c -> glyph(c).advance()).sum();
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
        String drawn = RightToLeft.isIn(text) ? RightToLeft.drawn(text) : text;
        drawn.codePoints().forEach(c -> glyphs.add(shown(c)));
        return glyphs;
    }

    /// A joined form where its font has it, else the letter alone.
    private Glyph shown(int character) {
        var glyph = glyph(character);
        return glyph.isMissing() && RightToLeft.isForm(character) ? glyph(RightToLeft.letter(character)) : glyph;
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
}
