package tallydock.usecase.reading;

/// Which rows are wanted for the eye, in the order problem rows first, then all others from the top: from the `from`th
/// (0 is the first), `count` of them.
public record PreviewWindow(int from, int count) {
    /// Most rows of one window.
    public static final int MOST = 500;

    public static final PreviewWindow NONE = new PreviewWindow(0, 0);
    public static final PreviewWindow FIRST = new PreviewWindow(0, 200);

    public PreviewWindow {
        if (from < 0 || count < 0 || count > MOST) {
            throw new IllegalArgumentException("no such window: " + from + ", " + count);
        }
    }
}
