package tallydock.app.station;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's data lies when nobody says otherwise: the place each system has for it.
final class DataFolder {
    private final Map<String, String> environment;
    private final Path home;
    private final String system;

    DataFolder(Map<String, String> environment, Path home, String system) {
        this.environment = Map.copyOf(environment);
        this.home = home;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    static DataFolder ofThisUser() {
        return new DataFolder(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    Path standard() {
        if (system.contains("win")) {
            return under("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Tallydock");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tallydock");
        }
        return under("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("tallydock");
    }

    private Path under(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
