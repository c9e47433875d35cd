package tallydock.scanner.image;

import java.util.List;

/// The four corners of a symbol in its picture, one after the other around it.
record Quad(List<Spot> corners) {
    Quad {
        corners = List.copyOf(corners);
    }

    /// A rectangle within a patch, by its bounds from the patch's middle.
    static Quad in(Patch patch, Spot from, Spot to) {
        return new Quad(List.of(
                patch.spot(from.x(), from.y()),
                patch.spot(to.x(), from.y()),
                patch.spot(to.x(), to.y()),
                patch.spot(from.x(), to.y())));
    }

    Spot middle() {
        double x = corners.stream().mapToDouble(Spot::x).average().orElse(0);
        double y = corners.stream().mapToDouble(Spot::y).average().orElse(0);
        return new Spot(x, y);
    }

    /// Whether a place lies in it or at most so far from its edges.
    boolean holds(Spot spot, double near) {
        var clockwise = 0;
        var counter = 0;
        for (var i = 0; i < corners.size(); i++) {
            double side = side(corners.get(i), corners.get((i + 1) % corners.size()), spot);
            clockwise += side >= -near ? 1 : 0;
            counter += side <= near ? 1 : 0;
        }
        return clockwise == corners.size() || counter == corners.size();
    }

    /// How far the place lies to the right of the line from one corner to the next.
    private static double side(Spot from, Spot to, Spot spot) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        return (dx * (spot.y() - from.y()) - dy * (spot.x() - from.x())) / length;
    }

    /// Whether the two lie over each other, as two readings of one symbol do.
    boolean meets(Quad other, double near) {
        return holds(other.middle(), near) || other.holds(middle(), near);
    }
}
