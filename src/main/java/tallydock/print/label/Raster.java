package tallydock.print.label;

import java.util.Arrays;
import tallydock.domain.label.Drawing;

/// A label as dots, black or blank. Rows are padded to whole bytes; a set bit is a blank dot, the leftmost
/// dot is the
/// highest bit.
public final class Raster {
    private static final int BLANK = 0xFF;

    private final int width;
    private final int height;
    private final int stride;
    private final byte[] bits;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = (width + 7) / 8;
        this.bits = new byte[stride * height];
        Arrays.fill(bits, (byte) BLANK);
    }

    /// The dots of a drawing.
    public static Raster of(Drawing drawing) {
        var raster = new Raster(drawing.width(), drawing.height());
        byte[] black = drawing.bits().toArray();
        for (int i = 0; i < black.length; i++) {
            raster.bits[i] = (byte) ~black[i];
        }
        return raster;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Bytes of one row.
    public int stride() {
        return stride;
    }

    /// A copy of the bits, row by row: 0 is black.
    public byte[] bits() {
        return bits.clone();
    }

    public boolean isBlack(int x, int y) {
        return (bits[y * stride + (x >> 3)] & (0x80 >> (x & 7))) == 0;
    }

    /// Whether no dot of a row is black.
    public boolean isBlankRow(int y) {
        for (int at = y * stride; at < (y + 1) * stride; at++) {
            if (bits[at] != (byte) BLANK) {
                return false;
            }
        }
        return true;
    }

    /// Whether no dot is black in eight columns: those of this byte of each row.
    public boolean isBlankColumn(int column) {
        for (int at = column; at < bits.length; at += stride) {
            if (bits[at] != (byte) BLANK) {
                return false;
            }
        }
        return true;
    }

    /// The eight dots of a row at a byte, the leftmost the highest bit: 1 is black.
    public int black(int column, int row) {
        return ~bits[row * stride + column] & BLANK;
    }

    /// Blackens a rectangle, as far as it lies on the label.
    void fill(int x, int y, int wide, int high) {
        int left = Math.max(0, x);
        int right = Math.min(width, x + wide);
        int bottom = Math.min(height, y + high);
        for (int row = Math.max(0, y); row < bottom && left < right; row++) {
            int first = row * stride + (left >> 3);
            int last = row * stride + ((right - 1) >> 3);
            int head = 0xFF >> (left & 7);
            int tail = 0xFF << (7 - ((right - 1) & 7));
            if (first == last) {
                bits[first] &= (byte) ~(head & tail);
            } else {
                bits[first] &= (byte) ~head;
                Arrays.fill(bits, first + 1, last, (byte) 0);
                bits[last] &= (byte) ~tail;
            }
        }
    }

    /// Blackens what is black in another raster whose upper left corner lies at `x`, `y`, as far as it lies
    /// on the
    /// label.
    void stamp(Raster other, int x, int y) {
        int shift = x & 7;
        int column = x >> 3;
        int bottom = Math.min(other.height, height - y);
        for (int row = Math.max(0, -y); row < bottom; row++) {
            int from = row * other.stride;
            int to = (y + row) * stride;
            for (int i = 0; i < other.stride; i++) {
                int black = ~other.bits[from + i] & 0xFF;
                if (black != 0) {
                    blacken(to, column + i, black >> shift);
                    blacken(to, column + i + 1, black << (8 - shift));
                }
            }
        }
    }

    private void blacken(int row, int column, int black) {
        if (column < 0 || column >= stride) {
            return;
        }
        int beyond = 8 * (column + 1) - width;
        int onLabel = beyond > 0 ? 0xFF << beyond : 0xFF;
        bits[row + column] &= (byte) ~(black & onLabel);
    }
}
