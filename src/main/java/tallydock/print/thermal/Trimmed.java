package tallydock.print.thermal;

import tallydock.print.label.Raster;
import tallydock.print.label.RasterRenderer.LineDots;

/// A line of dots without the blank rows above and below it and the blank bytes beside it.
///
/// @param left the first byte of each row that is kept, and so on; `right` and `bottom` are the first that are not
record Trimmed(LineDots line, int left, int top, int right, int bottom) {
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
        int left = 0;
        int right = dots.stride();
        while (left < right && dots.isBlankColumn(left)) {
            left++;
        }
        while (right > left && dots.isBlankColumn(right - 1)) {
            right--;
        }
        return new Trimmed(line, left, top, right, bottom);
    }

    boolean isEmpty() {
        return top == bottom;
    }

    int x() {
        return line.x() + 8 * left;
    }

    int y() {
        return line.y() + top;
    }

    /// Bytes of one row.
    int stride() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    Raster dots() {
        return line.dots();
    }
}
