package tallydock.print.label;

import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.print.letters.Letters;

/// Draws placed labels as dots. One thread uses one renderer.
public final class RasterRenderer {
    private final Letters letters;
    private final GlyphDots glyphs = new GlyphDots();

    public RasterRenderer(Letters letters) {
        this.letters = letters;
    }

    /// The whole label.
    public Raster draw(Placed label) {
        var raster = new Raster(label.width(), label.height());
        label.inks().forEach(ink -> draw(ink, raster, 0, 0));
        return raster;
    }

    /// One line alone, as if the label were larger on all sides, and where its upper left corner belongs.
    public LineDots draw(Ink.Line line) {
        // Whole bytes to the left, so that a line whose first letter stands where it begins starts with a full byte.
        int before = (line.size() + 7) / 8 * 8;
        int above = line.size() + line.size() / 2;
        int wide = before + letters.width(line.text(), line.size(), line.look()) + line.size() / 2;
        return draw(line, line.x() - before, line.baseline() - above, new Raster(wide, above + line.size() / 2));
    }

    /// One line of a label alone, as far as it lies on the label.
    public LineDots draw(Ink.Line line, Placed label) {
        int left = Math.max(0, line.x() - line.size());
        int top = Math.max(0, line.baseline() - line.size() - line.size() / 2);
        int right = line.x() + letters.width(line.text(), line.size(), line.look()) + line.size() / 2;
        int width = Math.clamp(right, left + 1, Math.max(left + 1, label.width())) - left;
        int height = Math.clamp(line.baseline() + line.size() / 2, top + 1, Math.max(top + 1, label.height())) - top;
        return draw(line, left, top, new Raster(width, height));
    }

    private LineDots draw(Ink.Line line, int left, int top, Raster raster) {
        draw(line, raster, -left, -top);
        return new LineDots(left, top, raster);
    }

    /// Dots of a line of text and where they belong on the label.
    public record LineDots(int x, int y, Raster dots) {}

    private void draw(Ink ink, Raster raster, int right, int down) {
        switch (ink) {
            case Ink.Fill fill -> raster.fill(fill.x() + right, fill.y() + down, fill.width(), fill.height());
            case Ink.Symbol symbol -> draw(symbol, raster);
            case Ink.Picture picture -> raster.stamp(Raster.of(picture.drawing()), picture.x(), picture.y());
            case Ink.Line line -> draw(line, raster, right, down);
        }
    }

    private static void draw(Ink.Symbol symbol, Raster raster) {
        Runs.of(symbol, (x, y, width, height) -> raster.fill(x, y, width, height));
    }

    private void draw(Ink.Line line, Raster raster, int right, int down) {
        double x = line.x();
        for (var glyph : letters.glyphs(line.text())) {
            var drawn = glyphs.of(glyph, line.size(), line.look());
            int left = (int) Math.round(x) + drawn.left() + right;
            raster.stamp(drawn.dots(), left, line.baseline() + drawn.top() + down);
            x += glyph.advance() * line.size();
        }
    }
}
