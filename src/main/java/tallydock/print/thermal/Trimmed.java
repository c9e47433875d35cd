package tallydock.print.thermal;

import java.util.Arrays;
import tallydock.print.label.RasterRenderer.LineDots;

/// A line of dots without the blank rows above `top` and from `bottom` on.
record Trimmed(LineDots line, int top, int bottom) {
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
        return new Trimmed(line, top, bottom);
    }

    boolean isEmpty() {
        return top == bottom;
    }

    int x() {
        return line.x();
    }

    int y() {
        return line.y() + top;
    }

    int stride() {
        return line.dots().stride();
    }

    int height() {
        return bottom - top;
    }

    /// Row by row; 0 is black.
    byte[] bits() {
        return Arrays.copyOfRange(line.dots().bits(), top * stride(), bottom * stride());
    }
}
