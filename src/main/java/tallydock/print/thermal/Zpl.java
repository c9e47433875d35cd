package tallydock.print.thermal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.Runs;
import tallydock.print.letters.Letters;

/// ZPL II: boxes (`^GB`) for bars and modules, graphic fields (`^GFA`) for text. One thread uses one writer.
public final class Zpl implements ThermalLanguage {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Map<Drawing, String> fields = new HashMap<>();
    private final ZplLines lines;
    private final StringBuilder job = new StringBuilder(16_384);

    public Zpl(Letters letters) {
        lines = new ZplLines(letters);
    }

    @Override
    public byte[] write(Placed label, int copies) {
        job.setLength(0);
        job.append("^XA^PW").append(label.width()).append("^LL").append(label.height());
        job.append("^LH0,0\n");
        for (var ink : label.inks()) {
            switch (ink) {
                case Ink.Fill fill -> box(fill.x(), fill.y(), fill.width(), fill.height());
                case Ink.Symbol symbol -> Runs.of(symbol, this::box);
                case Ink.Line line -> lines.write(line, label, job);
                case Ink.Picture picture -> picture(picture);
            }
        }
        job.append("^PQ").append(copies).append("^XZ\n");
        return job.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// A filled box: its border is as thick as its shorter side. That of a square is a dot thinner, which fills it as
    /// well: there are interpreters that take a square which is all border for a line, one dot longer.
    private void box(int x, int y, int width, int height) {
        job.append("^FO").append(x).append(',').append(y);
        job.append("^GB").append(width).append(',').append(height).append(',');
        int border = width == height ? Math.max(1, width - 1) : Math.min(width, height);
        job.append(border).append("^FS\n");
    }

    /// Logos stand whole on their label, so that one field serves all labels of a job.
    private void picture(Ink.Picture picture) {
        job.append("^FO").append(picture.x()).append(',').append(picture.y());
        job.append(fields.computeIfAbsent(picture.drawing(), Zpl::field));
    }

    private static String field(Drawing drawing) {
        int all = drawing.bits().length();
        String dots = HEX.formatHex(drawing.bits().toArray());
        return "^GFA," + all + "," + all + "," + drawing.stride() + "," + dots + "^FS\n";
    }
}
