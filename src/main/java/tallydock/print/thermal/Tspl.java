package tallydock.print.thermal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;

/// TSPL: the whole label as one bitmap, for its text commands differ between makers. In a bitmap 0 burns a
/// dot.
public final class Tspl implements ThermalLanguage {
    private final RasterRenderer renderer;
    private final int gapUm;

    /// For rolls with this gap.
    ///
    /// @param gapUm from one label to the next on the roll
    public Tspl(Letters letters, int gapUm) {
        this.renderer = new RasterRenderer(letters);
        this.gapUm = gapUm;
    }

    @Override
    public byte[] write(Placed label, int copies) {
        var raster = renderer.draw(label);
        var out = new ByteArrayOutputStream(raster.stride() * raster.height() + 128);
        ascii(
                out,
                "SIZE " + mm(label.head().um(label.width())) + " mm,"
                        + mm(label.head().um(label.height())) + " mm");
        ascii(out, "GAP " + mm(gapUm) + " mm,0 mm");
        ascii(out, "CLS");
        String bitmap = "BITMAP 0,0," + raster.stride() + "," + raster.height() + ",0,";
        out.writeBytes(bitmap.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(raster.bits());
        ascii(out, "");
        ascii(out, "PRINT 1," + copies);
        return out.toByteArray();
    }

    private static String mm(long um) {
        return String.format(Locale.ROOT, "%.2f", um / 1000.0);
    }

    private static void ascii(ByteArrayOutputStream out, String line) {
        out.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
