package tallydock.desk.kit.outcome;

import java.util.Locale;
import javafx.css.PseudoClass;

/// The fills of the stage and the pills. One colour means one thing in the whole hall, in both themes.
public enum Fill {
    IDLE("mdi2b-barcode-scan"),
    ACCEPTED("mdi2c-check-circle"),
    COMPLETE("mdi2p-package-variant-closed-check"),
    WARNING("mdi2a-alert"),
    DUPLICATE("mdi2c-content-duplicate"),
    STOP("mdi2a-alert-octagon"),
    OFFLINE("mdi2c-cloud-off-outline");

    private final String icon;

    Fill(String icon) {
        this.icon = icon;
    }

    /// The icon whose outline alone tells the fill: disc, box, triangle, two squares, octagon, cloud.
    public String icon() {
        return icon;
    }

    public PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass(styleName());
    }

    /// The name in style sheets.
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
