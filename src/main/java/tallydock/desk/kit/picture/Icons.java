package tallydock.desk.kit.picture;

import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Material Design 2 pack, sized in em and coloured by the style sheets alone.
public final class Icons {
    private Icons() {}

    /// An icon by its literal, such as `mdi2c-check-circle`.
    public static FontIcon of(String literal, String... styleClasses) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
