package tallydock.print.letters;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The picture of one character. Lengths are parts of the letters' body.
public final class Glyph {
    private static final double BOX = 0.7;

    private final int character;
    private final double advance;
    private final boolean isMissing;
    private final Path2D outline;

    private Glyph(int character, double advance, boolean isMissing, Path2D outline) {
        this.character = character;
        this.advance = advance;
        this.isMissing = isMissing;
        this.outline = outline;
    }

    static Glyph of(int character, Face face, int glyph) {
        return new Glyph(character, face.advance(glyph), false, face.outline(glyph));
    }

    /// A box in the place of a character that no font has, so that nobody takes the text for whole.
    static Glyph missing(int character) {
        boolean isBlank = Character.isWhitespace(character);
        var box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (!isBlank) {
            box.append(new Rectangle2D.Double(0.05, 0, BOX - 0.1, BOX), false);
            box.append(new Rectangle2D.Double(0.12, 0.07, BOX - 0.24, BOX - 0.14), false);
        }
        return new Glyph(character, isBlank ? BOX / 2 : BOX, !isBlank, box);
    }

    public int character() {
        return character;
    }

    /// From its beginning to that of the next.
    public double advance() {
        return advance;
    }

    boolean isMissing() {
        return isMissing;
    }

    /// Its outline above and to the right of the baseline's beginning. Not to be changed.
    public Path2D outline() {
        return outline;
    }
}
