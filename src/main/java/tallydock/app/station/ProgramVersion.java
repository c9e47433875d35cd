package tallydock.app.station;

import java.util.ResourceBundle;

/// The program's version, as the build file has it.
public final class ProgramVersion {
    public static final String NUMBER = read();

    private ProgramVersion() {}

    private static String read() {
        return ResourceBundle.getBundle("tallydock/version").getString("version");
    }
}
