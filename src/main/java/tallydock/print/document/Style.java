package tallydock.print.document;

import tallydock.domain.label.Content.Look;

/// How letters look.
///
/// @param size height of their body, in tenths of a point
/// @param grey from 0, black, to 100, paper
public record Style(int size, Look look, int grey) {
    public static final Style TITLE = new Style(200, Look.BOLD, 0);
    public static final Style SUBTITLE = new Style(120, Look.PLAIN, 25);
    public static final Style HEADING = new Style(115, Look.BOLD, 0);
    public static final Style TEXT = new Style(88, Look.PLAIN, 0);
    public static final Style STRONG = new Style(88, Look.BOLD, 0);
    /// As large as text, for what is there for the sake of its column.
    public static final Style FAINT = new Style(88, Look.PLAIN, 55);
    public static final Style QUIET = new Style(76, Look.PLAIN, 40);
    /// Small enough for a hash below half a page's picture.
    public static final Style CAPTION = new Style(64, Look.PLAIN, 25);
    /// What says that a page is not to be used.
    public static final Style MARK = new Style(120, Look.BOLD, 0);
    public static final Style SMALL = new Style(70, Look.PLAIN, 25);

    /// From one baseline to the next.
    int pitch() {
        return size * 4 / 3;
    }

    /// From the upper edge of a line to its baseline.
    int ascent() {
        return size * 19 / 18;
    }
}
