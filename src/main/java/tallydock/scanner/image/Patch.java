package tallydock.scanner.image;

/// A part of a picture that may be a symbol: a rectangle about its middle, turned by `angle`, so that its width lies
/// across the bars where there are some.
///
/// @param isLined whether nearly all its edges run one way, as bars do
record Patch(Spot middle, double angle, double width, double height, boolean isLined) {
    Spot across() {
        return Spot.towards(angle);
    }

    Spot along() {
        return Spot.towards(angle + Math.PI / 2);
    }

    /// The same in a picture that is so many times as large.
    Patch scaled(double times) {
        return new Patch(
                new Spot(middle.x() * times, middle.y() * times), angle, width * times, height * times, isLined);
    }

    /// With room on every side.
    Patch grown(double across, double along) {
        return new Patch(middle, angle, width + 2 * across, height + 2 * along, isLined);
    }

    /// The place that lies so far across and along from its middle.
    Spot spot(double across, double along) {
        return middle.plus(across, across()).plus(along, along());
    }
}
