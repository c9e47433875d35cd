package tallydock.scanner.image;

import java.util.List;

/// Lays a turned rectangle about blocks that belong together.
final class PatchMaker {
    private final Grey picture;
    private final BusyBlocks blocks;
    private final boolean lined;

    PatchMaker(Grey picture, BusyBlocks blocks, boolean lined) {
        this.picture = picture;
        this.blocks = blocks;
        this.lined = lined;
    }

    Patch of(List<Integer> group) {
        double angle = lined ? acrossBars(group) : alongSquares(group);
        var across = Spot.towards(angle);
        var along = Spot.towards(angle + Math.PI / 2);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int block : group) {
            double x = middle(block % blocks.columns());
            double y = middle(block / blocks.columns());
            double u = x * across.x() + y * across.y();
            double v = x * along.x() + y * along.y();
            left = Math.min(left, u);
            right = Math.max(right, u);
            top = Math.min(top, v);
            bottom = Math.max(bottom, v);
        }
        double u = (left + right) / 2;
        double v = (top + bottom) / 2;
        var centre = new Spot(u * across.x() + v * along.x(), u * across.y() + v * along.y());
        return new Patch(centre, angle, right - left + BusyBlocks.SIDE, bottom - top + BusyBlocks.SIDE, lined);
    }

    private static double middle(int place) {
        return (place + 0.5) * BusyBlocks.SIDE;
    }

    private double acrossBars(List<Integer> group) {
        double x = 0;
        double y = 0;
        for (int block : group) {
            var doubled = blocks.doubled(block);
            x += doubled.x();
            y += doubled.y();
        }
        return Math.atan2(y, x) / 2;
    }

    /// Edges of squares run two ways that stand upright on each other: four times the angle is the same for both.
    private double alongSquares(List<Integer> group) {
        double real = 0;
        double imaginary = 0;
        for (int block : group) {
            int left = Math.max(1, block % blocks.columns() * BusyBlocks.SIDE);
            int top = Math.max(1, block / blocks.columns() * BusyBlocks.SIDE);
            int right = Math.min(picture.width() - 1, left + BusyBlocks.SIDE);
            int bottom = Math.min(picture.height() - 1, top + BusyBlocks.SIDE);
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    double dx = picture.at(x + 1, y) - picture.at(x - 1, y);
                    double dy = picture.at(x, y + 1) - picture.at(x, y - 1);
                    double squared = dx * dx + dy * dy;
                    double twoX = dx * dx - dy * dy;
                    double twoY = 2 * dx * dy;
                    real += squared == 0 ? 0 : (twoX * twoX - twoY * twoY) / squared;
                    imaginary += squared == 0 ? 0 : 2 * twoX * twoY / squared;
                }
            }
        }
        return Math.atan2(imaginary, real) / 4;
    }
}
