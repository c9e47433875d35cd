package tallydock.desk.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Light or dark, chosen by the user or left to the system.
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /// Whether the window is drawn dark now; SYSTEM asks the desktop each time.
    public boolean isDark() {
        return this == DARK || (this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /// The sheet that styles the stock controls under ours.
    public String controlSheet() {
        return isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }
}
