package tallydock.desk.kit.picture;

/// Icons by their literal.
public final class Icons {
    private Icons() {}

    /// An icon such as `mdi2c-check-circle`, sized and coloured by the style sheets alone.
    public static Icon of(String literal, String... styleClasses) {
        var icon = new Icon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
