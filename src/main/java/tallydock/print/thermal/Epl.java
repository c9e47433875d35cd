package tallydock.print.thermal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;

/// EPL2: the whole label as one graphic (`GW`), in which 0 is black.
public final class Epl implements ThermalLanguage {
    private final RasterRenderer renderer;
    private final int gapUm;

    /// For rolls with this gap.
    ///
    /// @param gapUm from one label to the next on the roll
    public Epl(Letters letters, int gapUm) {
        this.renderer = new RasterRenderer(letters);
        this.gapUm = gapUm;
    }

    @Override
    public byte[] write(Placed label, int copies) {
        var raster = renderer.draw(label);
        var out = new ByteArrayOutputStream(raster.stride() * raster.height() + 128);
        ascii(out, "\nN\n");
        ascii(out, "q" + label.width() + "\n");
        ascii(out, "Q" + label.height() + "," + label.head().dots(gapUm) + "\n");
        ascii(out, "GW0,0," + raster.stride() + "," + raster.height() + ",");
        out.writeBytes(raster.bits());
        ascii(out, "\nP" + copies + "\n");
        return out.toByteArray();
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
