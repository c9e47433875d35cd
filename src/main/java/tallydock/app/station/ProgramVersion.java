package tallydock.app.station;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;
import static java.util.ResourceBundle.Control.getNoFallbackControl;

import java.util.Locale;
import java.util.ResourceBundle;

/// The program's version, as the build file has it. Asked for with a control of its own: the default one would open
/// every
/// library first to look for another.
public final class ProgramVersion {
    public static final String NUMBER = read();

    private ProgramVersion() {}

    private static String read() {
        return ResourceBundle.getBundle("tallydock/version", Locale.ROOT, getNoFallbackControl(FORMAT_PROPERTIES))
                .getString("version");
    }
}
