package tallydock.desk.kit.theme;

import javafx.scene.Node;
import javafx.scene.Scene;

/// How large everything is drawn: the font size of the root in px, 12 to 24 (about 85 % to 170 %). 14 is 100 %.
public record TextScale(double rootPx) {
    public static final TextScale NORMAL = new TextScale(14);

    private static final double SMALLEST = 12;
    private static final double LARGEST = 24;
    private static final String KEY = "tallydock.root-px";
    private static final double READING_SIZE = 52;
    private static final double CAPITAL = 0.733;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    public TextScale {
        rootPx = Math.clamp(rootPx, SMALLEST, LARGEST);
    }

    /// The scale nearest to a wish in percent.
    public static TextScale ofPercent(double percent) {
        return new TextScale(Math.round(NORMAL.rootPx * percent) / 100.0);
    }

    /// The scale at which the second largest type (52 px) has capitals of 16 minutes of arc, seen from
    /// `distanceMm` on a panel with pixels of this pitch: the two-metre rule.
    public static TextScale forPanel(double pixelPitchMm, double distanceMm) {
        var capitalMm = 2 * distanceMm * Math.tan(Math.toRadians(8.0 / 60));
        var fontPx = capitalMm / pixelPitchMm / CAPITAL;
        return new TextScale(Math.round(NORMAL.rootPx * fontPx / READING_SIZE));
    }

    /// The distance between two pixels, in mm, of a panel with this diagonal.
    public static double pixelPitch(double diagonalInches, int widthPx, int heightPx) {
        return diagonalInches * MILLIMETRES_PER_INCH / Math.hypot(widthPx, heightPx);
    }

    /// The scale of the window a node is in; 100 % while it is in none.
    public static TextScale of(Node node) {
        var scene = node.getScene();
        var found = scene == null ? null : scene.getProperties().get(KEY);
        return found instanceof TextScale scale ? scale : NORMAL;
    }

    void markOn(Scene scene) {
        scene.getProperties().put(KEY, this);
    }

    /// A design size, in px at 100 %, as drawn px.
    public double px(double design) {
        return design * rootPx / NORMAL.rootPx;
    }

    /// A drawn size in px as a design size.
    public double design(double px) {
        return px * NORMAL.rootPx / rootPx;
    }

    /// The wish in percent, for Settings.
    public int percent() {
        return (int) Math.round(100 * rootPx / NORMAL.rootPx);
    }
}
