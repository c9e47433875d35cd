package tallydock.print.thermal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;

/// Lines of text as graphic fields. Labels of one job share most of their lines, so each is drawn once, wherever it
/// stands.
final class ZplLines {
    private static final int MOST = 2_000;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final RasterRenderer renderer;
    private final Map<Key, Graphic> drawn = new HashMap<>();

    private record Key(String text, int size, Look look) {}

    /// A field and where it stands, from where the line begins on its baseline.
    private record Graphic(int right, int down, int width, int height, String field) {
        boolean isWithin(Ink.Line line, Placed label) {
            int left = line.x() + right;
            int top = line.baseline() + down;
            return left >= 0 && top >= 0 && left + width <= label.width() && top + height <= label.height();
        }
    }

    ZplLines(Letters letters) {
        renderer = new RasterRenderer(letters);
    }

    /// Writes a line; one without ink is not written.
    void write(Ink.Line line, Placed label, StringBuilder job) {
        var graphic = whole(line);
        if (!graphic.isWithin(line, label)) {
            graphic = graphic(line, Trimmed.of(renderer.draw(line, label)));
        }
        if (!graphic.field.isEmpty()) {
            int x = line.x() + graphic.right;
            int y = line.baseline() + graphic.down;
            job.append("^FO").append(x).append(',').append(y).append(graphic.field);
        }
    }

    private Graphic whole(Ink.Line line) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(
                new Key(line.text(), line.size(), line.look()), _ -> graphic(line, Trimmed.of(renderer.draw(line))));
    }

    private static Graphic graphic(Ink.Line line, Trimmed dots) {
        if (dots.isEmpty()) {
            return new Graphic(0, 0, 0, 0, "");
        }
        int all = dots.stride() * dots.height();
        String field = "^GFA," + all + "," + all + "," + dots.stride() + "," + hex(dots) + "^FS\n";
        return new Graphic(dots.x() - line.x(), dots.y() - line.baseline(), 8 * dots.stride(), dots.height(), field);
    }

    private static String hex(Trimmed trimmed) {
        byte[] hex = new byte[2 * trimmed.stride() * trimmed.height()];
        int at = 0;
        for (int row = trimmed.top(); row < trimmed.bottom(); row++) {
            for (int column = trimmed.left(); column < trimmed.right(); column++) {
                int black = trimmed.dots().black(column, row);
                hex[at++] = HEX[black >> 4];
                hex[at++] = HEX[black & 0xF];
            }
        }
        return new String(hex, StandardCharsets.US_ASCII);
    }
}
