package tallydock.scanner.image;

import java.awt.image.BufferedImage;

/// A picture in shades of grey, a byte a pixel, the rows from the top.
final class Grey {
    private static final int RED = 77;
    private static final int GREEN = 151;
    private static final int BLUE = 28;

    private final int width;
    private final int height;
    private final byte[] light;

    Grey(int width, int height) {
        this.width = width;
        this.height = height;
        this.light = new byte[width * height];
    }

    /// As the eye sees it; what is transparent has been painted white before.
    static Grey of(BufferedImage picture) {
        var grey = new Grey(picture.getWidth(), picture.getHeight());
        var row = new int[grey.width];
        for (var y = 0; y < grey.height; y++) {
            picture.getRGB(0, y, grey.width, 1, row, 0, grey.width);
            for (var x = 0; x < grey.width; x++) {
                int pixel = row[x];
                grey.light[y * grey.width + x] = (byte)
                        ((RED * ((pixel >> 16) & 0xFF) + GREEN * ((pixel >> 8) & 0xFF) + BLUE * (pixel & 0xFF)) >> 8);
            }
        }
        return grey;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return light[y * width + x] & 0xFF;
    }

    void put(int x, int y, int value) {
        light[y * width + x] = (byte) Math.clamp(value, 0, 255);
    }

    /// A row, as ZXing wants it.
    void copyRow(int y, byte[] into) {
        System.arraycopy(light, y * width, into, 0, width);
    }

    /// All rows, as ZXing wants them.
    byte[] pixels() {
        return light.clone();
    }

    /// Between four pixels; beyond the edge it goes on as at the edge.
    double between(double x, double y) {
        double inX = Math.clamp(x, 0, width - 1.0);
        double inY = Math.clamp(y, 0, height - 1.0);
        int left = (int) inX;
        int top = (int) inY;
        int here = top * width + left;
        int right = left + 1 < width ? 1 : 0;
        int below = top + 1 < height ? width : 0;
        double dx = inX - left;
        double dy = inY - top;
        double upper = (light[here] & 0xFF) * (1 - dx) + (light[here + right] & 0xFF) * dx;
        double lower = (light[here + below] & 0xFF) * (1 - dx) + (light[here + below + right] & 0xFF) * dx;
        return upper * (1 - dy) + lower * dy;
    }

    /// Half as wide and high, four pixels in one.
    Grey half() {
        var half = new Grey(Math.max(1, width / 2), Math.max(1, height / 2));
        for (var y = 0; y < half.height; y++) {
            int here = Math.min(2 * y, height - 1) * width;
            int below = Math.min(2 * y + 1, height - 1) * width;
            for (var x = 0; x < half.width; x++) {
                int left = Math.min(2 * x, width - 1);
                int right = Math.min(2 * x + 1, width - 1);
                int sum = (light[here + left] & 0xFF)
                        + (light[here + right] & 0xFF)
                        + (light[below + left] & 0xFF)
                        + (light[below + right] & 0xFF);
                half.light[y * half.width + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return half;
    }

    /// The same with edges made steeper, for what is blurred: each pixel moves away from the mean around it.
    Grey sharper(int reach) {
        var sharp = new Grey(width, height);
        long[] sums = sums();
        for (var y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (var x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                int line = width + 1;
                long sum = sums[bottom * line + right]
                        - sums[top * line + right]
                        - sums[bottom * line + left]
                        + sums[top * line + left];
                int mean = (int) (sum / ((long) (bottom - top) * (right - left)));
                int here = at(x, y);
                sharp.put(x, y, here + 2 * (here - mean));
            }
        }
        return sharp;
    }

    private long[] sums() {
        int line = width + 1;
        var sums = new long[line * (height + 1)];
        for (var y = 0; y < height; y++) {
            long row = 0;
            for (var x = 0; x < width; x++) {
                row += at(x, y);
                sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
            }
        }
        return sums;
    }
}
