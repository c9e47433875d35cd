package tallydock.desk.gallery;

/// Something a reader would stumble over: what kind, where, and the text.
public record Finding(Kind kind, String where, String text) {
    /// What can be wrong with a node.
    public enum Kind {
        CUT_SHORT,
        TOO_SMALL,
        OUTSIDE_WINDOW,
        OUTSIDE_CARD,
        MISSING_GLYPH
    }

    @Override
    public String toString() {
        return kind + " '" + text + "' at " + where;
    }
}
