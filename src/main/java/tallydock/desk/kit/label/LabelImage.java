package tallydock.desk.kit.label;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import tallydock.domain.label.Drawing;
import tallydock.usecase.label.LabelPreviews.Preview;

/// A label as an image, with its size on paper. Made off the FX thread.
///
/// @param widthUm in micrometres
public record LabelImage(WritableImage image, long widthUm, long heightUm) {
    /// More pixels than this no screen shows of a label; finer labels are averaged into greys.
    private static final int MOST_PIXELS = 2_000_000;

    private static final int GREYS = 255;

    public static LabelImage of(Preview preview) {
        var dots = preview.dots();
        var head = preview.head();
        return new LabelImage(image(dots), head.um(dots.width()), head.um(dots.height()));
    }

    private static WritableImage image(Drawing dots) {
        int step = 1;
        while ((long) dots.width() * dots.height() / ((long) step * step) > MOST_PIXELS) {
            step++;
        }
        int width = Math.max(1, dots.width() / step);
        int height = Math.max(1, dots.height() / step);
        byte[] bits = dots.bits().toArray();
        int[] row = new int[width];
        var image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = grey(bits, dots.stride(), x * step, y * step, step);
            }
            image.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return image;
    }

    private static int grey(byte[] bits, int stride, int left, int top, int step) {
        int black = 0;
        for (int y = top; y < top + step; y++) {
            for (int x = left; x < left + step; x++) {
                black += (bits[y * stride + (x >> 3)] >> (7 - (x & 7))) & 1;
            }
        }
        int light = GREYS - GREYS * black / (step * step);
        return 0xFF000000 | light << 16 | light << 8 | light;
    }
}
