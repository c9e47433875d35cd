package tallydock.print.label;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.HashMap;
import java.util.Map;
import tallydock.domain.label.Content.Look;
import tallydock.print.letters.Emboldening;
import tallydock.print.letters.Glyph;

/// Glyphs as dots, each drawn once for a size. A dot is black where enough of it is covered, so that thin
/// strokes do not
/// vanish on a coarse head.
final class GlyphDots {
    private static final int COVERED = 96;
    private static final int MOST = 20_000;

    private final Map<Key, Drawn> drawn = new HashMap<>();

    private record Key(int character, int size, Look look) {}

    /// The dots of a glyph; `left` and `top` are counted from where it stands on its baseline.
    record Drawn(int left, int top, Raster dots) {}

    Drawn of(Glyph glyph, int size, Look look) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(new Key(glyph.character(), size, look), _ -> draw(glyph, size, look));
    }

    private static Drawn draw(Glyph glyph, int size, Look look) {
        var outline = glyph.outline().createTransformedShape(AffineTransform.getScaleInstance(size, -size));
        var bold = new BasicStroke(look == Look.BOLD ? size * Emboldening.SHARE : 0);
        var box = outline.getBounds();
        int room = 2 + (int) Math.ceil(size * Emboldening.SHARE);
        int left = box.x - room;
        int top = box.y - room;
        var picture = new BufferedImage(box.width + 2 * room, box.height + 2 * room, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(-left, -top);
        pen.setColor(Color.WHITE);
        pen.fill(outline);
        if (look == Look.BOLD) {
            pen.setStroke(bold);
            pen.draw(outline);
        }
        pen.dispose();
        return new Drawn(left, top, black(picture));
    }

    private static Raster black(BufferedImage picture) {
        byte[] covered = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var dots = new Raster(picture.getWidth(), picture.getHeight());
        for (int i = 0; i < covered.length; i++) {
            if ((covered[i] & 0xFF) >= COVERED) {
                dots.fill(i % picture.getWidth(), i / picture.getWidth(), 1, 1);
            }
        }
        return dots;
    }
}
