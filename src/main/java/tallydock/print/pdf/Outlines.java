package tallydock.print.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Outlines as the path operators of a page.
final class Outlines {
    private Outlines() {}

    static void write(Path2D outline, double scale, StringBuilder page) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> points(page, "m", scale, at[0], at[1]);
                case PathIterator.SEG_LINETO -> points(page, "l", scale, at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {
                        x + 2 * (at[0] - x) / 3,
                        y + 2 * (at[1] - y) / 3,
                        at[2] + 2 * (at[0] - at[2]) / 3,
                        at[3] + 2 * (at[1] - at[3]) / 3,
                        at[2],
                        at[3]
                    };
                    points(page, "c", scale, cubic);
                }
                case PathIterator.SEG_CUBICTO -> points(page, "c", scale, at);
                default -> page.append("h\n");
            }
            int end = end(kind);
            if (end > 0) {
                x = at[end - 2];
                y = at[end - 1];
            }
        }
    }

    /// How many numbers a segment has; its last two are where it ends.
    private static int end(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    private static void points(StringBuilder page, String operator, double scale, double... numbers) {
        for (double number : numbers) {
            page.append(Numbers.of(number * scale)).append(' ');
        }
        page.append(operator).append('\n');
    }
}
