package tallydock.print.thermal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.Raster;
import tallydock.print.label.RasterRenderer;
import tallydock.print.label.RasterRenderer.LineDots;
import tallydock.print.label.Runs;
import tallydock.print.letters.Letters;

/// ZPL II: boxes (`^GB`) for bars and modules, graphic fields (`^GFA`) for text.
public final class Zpl implements ThermalLanguage {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final RasterRenderer renderer;

    public Zpl(Letters letters) {
        this.renderer = new RasterRenderer(letters);
    }

    @Override
    public byte[] write(Placed label, int copies) {
        var out = new ByteArrayOutputStream(8192);
        ascii(out, "^XA^PW" + label.width() + "^LL" + label.height() + "^LH0,0\n");
        for (var ink : label.inks()) {
            switch (ink) {
                case Ink.Fill fill -> box(out, fill.x(), fill.y(), fill.width(), fill.height());
                case Ink.Symbol symbol -> Runs.of(symbol, (x, y, width, height) -> box(out, x, y, width, height));
                case Ink.Line line -> text(out, label, line);
                case Ink.Picture picture ->
                    dots(out, Trimmed.of(new LineDots(picture.x(), picture.y(), Raster.of(picture.drawing()))));
            }
        }
        ascii(out, "^PQ" + copies + "^XZ\n");
        return out.toByteArray();
    }

    /// A filled box: its border is as thick as its shorter side.
    private static void box(ByteArrayOutputStream out, int x, int y, int width, int height) {
        ascii(out, "^FO" + x + "," + y + "^GB" + width + "," + height + "," + Math.min(width, height) + "^FS\n");
    }

    private void text(ByteArrayOutputStream out, Placed label, Ink.Line line) {
        dots(out, Trimmed.of(renderer.draw(line, label)));
    }

    private static void dots(ByteArrayOutputStream out, Trimmed drawn) {
        if (drawn.isEmpty()) {
            return;
        }
        int all = drawn.stride() * drawn.height();
        ascii(out, "^FO" + drawn.x() + "," + drawn.y() + "^GFA," + all + "," + all + "," + drawn.stride() + ",");
        byte[] hex = new byte[2 * all];
        byte[] bits = drawn.bits();
        for (int i = 0; i < all; i++) {
            int black = ~bits[i];
            hex[2 * i] = HEX[(black >> 4) & 0xF];
            hex[2 * i + 1] = HEX[black & 0xF];
        }
        out.writeBytes(hex);
        ascii(out, "^FS\n");
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
