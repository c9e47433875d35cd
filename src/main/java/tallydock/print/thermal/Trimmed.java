package tallydock.print.thermal;

import java.util.Arrays;
import tallydock.print.label.RasterRenderer.LineDots;

/// A line of dots without the blank rows above and below it; 0 is black.
record Trimmed(int x, int y, int stride, int height, byte[] bits) {
    static Trimmed of(LineDots line) {
        var dots = line.dots();
        int top = 0;
        int bottom = dots.height();
        while (top < bottom && dots.isBlankRow(top)) {
            top++;
        }
        while (bottom > top && dots.isBlankRow(bottom - 1)) {
            bottom--;
        }
        var bits = Arrays.copyOfRange(dots.bits(), top * dots.stride(), bottom * dots.stride());
        return new Trimmed(line.x(), line.y() + top, dots.stride(), bottom - top, bits);
    }

    boolean isEmpty() {
        return bits.length == 0;
    }
}
