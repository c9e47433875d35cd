package tallydock.domain.label;

import tallydock.domain.digest.Bytes;

/// A small picture in black and white, as a logo is printed. Rows from the top, each padded to whole bytes; a
/// set bit is black, the leftmost dot is the highest bit.
public record Drawing(int width, int height, Bytes bits) {
    private static final int LONGEST = 10_000;
    private static final int MOST_DOTS = 20_000_000;

    public Drawing {
        if (!isSize(width, height) || bits.length() != stride(width) * height) {
            throw new IllegalArgumentException("no drawing: " + width + " x " + height + ", " + bits);
        }
    }

    /// Whether a drawing can have this size.
    public static boolean isSize(int width, int height) {
        return Math.min(width, height) >= 1 && Math.max(width, height) <= LONGEST && (long) width * height <= MOST_DOTS;
    }

    /// Asks for each dot whether it is black; column and row from 0.
    @FunctionalInterface
    public interface Dots {
        boolean isBlack(int x, int y);
    }

    /// The drawing with these dots.
    public static Drawing of(int width, int height, Dots dots) {
        byte[] bits = new byte[stride(width) * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (dots.isBlack(x, y)) {
                    bits[y * stride(width) + (x >> 3)] |= (byte) (0x80 >> (x & 7));
                }
            }
        }
        return new Drawing(width, height, Bytes.of(bits));
    }

    /// The same in another size: a dot is black where at least half of what it covers was.
    public Drawing scaled(int newWidth, int newHeight) {
        byte[] old = bits.toArray();
        return of(newWidth, newHeight, (x, y) -> {
            int left = x * width / newWidth;
            int top = y * height / newHeight;
            int right = Math.max(left + 1, (x + 1) * width / newWidth);
            int bottom = Math.max(top + 1, (y + 1) * height / newHeight);
            return 2 * black(old, left, top, right, bottom) >= (right - left) * (bottom - top);
        });
    }

    private int black(byte[] dots, int left, int top, int right, int bottom) {
        int black = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                black += (dots[y * stride(width) + (x >> 3)] >> (7 - (x & 7))) & 1;
            }
        }
        return black;
    }

    /// Bytes of one row.
    public int stride() {
        return stride(width);
    }

    private static int stride(int width) {
        return (width + 7) / 8;
    }
}
