package tallydock.domain.label.layout;

/// A rectangle in dots. `roomLeft` and `roomRight` are what is free beyond it up to the label's edge: a
/// symbol may count them as its quiet zone.
record Area(int x, int y, int width, int height, int roomLeft, int roomRight) {
    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }
}
