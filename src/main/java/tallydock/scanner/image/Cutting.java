package tallydock.scanner.image;

import com.google.zxing.ResultPoint;
import java.util.Arrays;
import java.util.Objects;

/// A patch cut out of its picture and laid straight.
record Cutting(Grey picture, Patch patch, double scale) {
    /// `scale` is how many pixels it has for one of the picture.
    static Cutting of(Grey picture, Patch patch, double scale) {
        int width = (int) Math.max(1, Math.round(patch.width() * scale));
        int height = (int) Math.max(1, Math.round(patch.height() * scale));
        var cut = new Grey(width, height);
        var across = patch.across();
        for (var y = 0; y < height; y++) {
            var from = patch.spot((0.5 - width / 2.0) / scale, (y + 0.5 - height / 2.0) / scale);
            for (var x = 0; x < width; x++) {
                double along = x / scale;
                cut.put(x, y, (int)
                        Math.round(picture.between(from.x() + along * across.x(), from.y() + along * across.y())));
            }
        }
        return new Cutting(cut, patch, scale);
    }

    /// The same cut, with other pixels.
    Cutting with(Grey other) {
        return new Cutting(other, patch, scale);
    }

    /// All of it, in the picture.
    Quad whole() {
        var half = new Spot(patch.width() / 2, patch.height() / 2);
        return Quad.in(patch, new Spot(-half.x(), -half.y()), half);
    }

    /// Where points of the cutting lie in the picture, as the rectangle around them, wider by a share of its size.
    Quad around(ResultPoint[] points, double wider) {
        var known = Arrays.stream(points).filter(Objects::nonNull).toList();
        double left = known.stream().mapToDouble(ResultPoint::getX).min().orElse(0);
        double right = known.stream().mapToDouble(ResultPoint::getX).max().orElse(0);
        double top = known.stream().mapToDouble(ResultPoint::getY).min().orElse(0);
        double bottom = known.stream().mapToDouble(ResultPoint::getY).max().orElse(0);
        double more = wider * Math.max(right - left, bottom - top);
        return Quad.in(patch, spot(left - more, top - more), spot(right + more, bottom + more));
    }

    private Spot spot(double x, double y) {
        return new Spot((x - picture.width() / 2.0) / scale, (y - picture.height() / 2.0) / scale);
    }
}
