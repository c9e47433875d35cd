package tallydock.scanner.image;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// The light along one line through bars, in small steps, as the mean of some lines beside each other: noise goes and
/// bars stay, as they run across all of them.
final class Strip {
    private static final double FINEST = 0.25;
    private static final int MOST_STEPS = 6000;
    private static final double SMOOTH = 0.5;
    /// Where light and dark differ by less than this share of the whole range there are no bars.
    private static final double FLAT = 0.25;

    private final double[] light;
    private final double step;

    private Strip(double[] light, double step) {
        this.light = light;
        this.step = step;
    }

    /// Across the whole width of the patch, so far along its bars from its middle.
    static Strip through(Grey picture, Patch patch, double along, int lines) {
        double step = Math.max(FINEST, patch.width() / MOST_STEPS);
        int steps = (int) (patch.width() / step);
        var light = new double[steps];
        var across = patch.across();
        for (var line = 0; line < lines; line++) {
            var from = patch.spot(-patch.width() / 2, along + line - (lines - 1) / 2.0);
            for (var i = 0; i < steps; i++) {
                light[i] += picture.between(from.x() + i * step * across.x(), from.y() + i * step * across.y()) / lines;
            }
        }
        return new Strip(light, step);
    }

    /// How many pixels lie between two samples.
    double step() {
        return step;
    }

    /// The same without the finest noise: each sample the mean of those within half a pixel, twice.
    Strip smooth() {
        int side = Math.max(1, (int) (SMOOTH / step));
        return new Strip(means(means(light, side), side), step);
    }

    /// The same with steeper edges: each sample moves away from the mean of so many pixels to either side.
    Strip sharper(double reach, double strength) {
        var means = means(light, Math.max(1, (int) (reach / step)));
        var sharp = new double[light.length];
        for (var i = 0; i < light.length; i++) {
            sharp[i] = light[i] + strength * (light[i] - means[i]);
        }
        return new Strip(sharp, step);
    }

    private static double[] means(double[] of, int side) {
        var sums = new double[of.length + 1];
        for (var i = 0; i < of.length; i++) {
            sums[i + 1] = sums[i] + of[i];
        }
        var means = new double[of.length];
        for (var i = 0; i < of.length; i++) {
            int from = Math.max(0, i - side);
            int to = Math.min(of.length, i + side + 1);
            means[i] = (sums[to] - sums[from]) / (to - from);
        }
        return means;
    }

    /// Where it is dark: darker than half-way between the darkest and the lightest within so many pixels.
    BitSet dark(double reach) {
        int side = Math.max(1, (int) (reach / step));
        var lightest = extremes(side, 1);
        var darkest = extremes(side, -1);
        double least = FLAT * range();
        var dark = new BitSet(light.length);
        for (var i = 0; i < light.length; i++) {
            dark.set(i, lightest[i] - darkest[i] > least && light[i] < (lightest[i] + darkest[i]) / 2);
        }
        return dark;
    }

    /// The lightest within a window about each sample, with sign -1 the darkest.
    private double[] extremes(int side, int sign) {
        var found = new double[light.length];
        Deque<Integer> falling = new ArrayDeque<>();
        var next = 0;
        for (var i = 0; i < light.length; i++) {
            for (; next < light.length && next <= i + side; next++) {
                while (!falling.isEmpty() && sign * light[falling.getLast()] <= sign * light[next]) {
                    falling.removeLast();
                }
                falling.add(next);
            }
            while (falling.getFirst() < i - side) {
                falling.removeFirst();
            }
            found[i] = light[falling.getFirst()];
        }
        return found;
    }

    private double range() {
        var sorted = light.clone();
        Arrays.sort(sorted);
        int rest = sorted.length / 20;
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1 - rest] - sorted[rest];
    }
}
