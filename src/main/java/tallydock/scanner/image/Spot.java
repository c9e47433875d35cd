package tallydock.scanner.image;

/// A place in a picture, in pixels from its top left corner.
record Spot(double x, double y) {
    Spot plus(double along, Spot way) {
        return new Spot(x + along * way.x, y + along * way.y);
    }

    /// One step in the direction of an angle, from the x axis towards y.
    static Spot towards(double angle) {
        return new Spot(Math.cos(angle), Math.sin(angle));
    }
}
