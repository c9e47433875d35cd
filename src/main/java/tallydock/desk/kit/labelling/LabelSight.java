package tallydock.desk.kit.labelling;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.placed.Finding;
import tallydock.usecase.label.LabelPictures.Picture;

/// A label as a screen shows it: greys, row by row from the top, 0 for black; several dots of a fine head are averaged
/// into one. Made off the FX thread: a large label has millions of dots.
public record LabelSight(double widthMm, double heightMm, int width, int height, Bytes greys, List<Finding> findings) {
    /// More dots than these no screen shows of a label, at its largest.
    private static final double SHOWN_PER_MM = 7.5;

    private static final int WHITE = 255;

    public LabelSight {
        findings = List.copyOf(findings);
    }

    /// What a head draws.
    public static LabelSight of(Picture picture) {
        var head = picture.head();
        double perMm = 1_000.0 * 1_000.0 / head.um(1_000);
        int side = Math.max(1, (int) (perMm / SHOWN_PER_MM));
        int width = (picture.width() + side - 1) / side;
        int height = (picture.height() + side - 1) / side;
        byte[] greys = new byte[width * height];
        var square = new Square(picture, picture.dots().toArray(), side);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                greys[y * width + x] = (byte) square.grey(x * side, y * side);
            }
        }
        return new LabelSight(
                head.um(picture.width()) / 1000.0,
                head.um(picture.height()) / 1000.0,
                width,
                height,
                Bytes.of(greys),
                picture.findings());
    }

    /// Averages squares of dots.
    private static final class Square {
        private final Picture picture;
        private final byte[] dots;
        private final int side;

        Square(Picture picture, byte[] dots, int side) {
            this.picture = picture;
            this.dots = dots;
            this.side = side;
        }

        int grey(int left, int top) {
            int right = Math.min(picture.width(), left + side);
            int bottom = Math.min(picture.height(), top + side);
            int stride = (picture.width() + 7) / 8;
            int blank = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    blank += (dots[y * stride + (x >> 3)] >> (7 - (x & 7))) & 1;
                }
            }
            return WHITE * blank / ((right - left) * (bottom - top));
        }
    }
}
