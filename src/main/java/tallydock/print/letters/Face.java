package tallydock.print.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/// One font. Lengths are parts of the letters' body (em), upwards and to the right of the baseline's
/// beginning.
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;

    Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /// The glyph of a character, 0 when there is none.
    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path2D outline(int glyph) {
        try {
            var path = new Path2D.Double(
                    font instanceof OpenTypeFont open && open.isPostScript()
                            ? postScript(open.getCFF().getFont(), glyph)
                            : trueType(glyph));
            path.transform(AffineTransform.getScaleInstance(unit, unit));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D trueType(int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new Path2D.Double() : outline.getPath();
    }

    /// Fonts with many characters number their outlines apart from their glyphs.
    private static Path2D postScript(CFFFont outlines, int glyph) throws IOException {
        int number = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
        return outlines.getType2CharString(number).getPath();
    }
}
