package tallydock.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that every command has; they may stand before the command or after it.
final class CommonOptions {
    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Where the store lies (default: the per-user folder).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print JSON, and nothing else, to standard output.")
    private boolean json;

    @Option(names = "-v", scope = ScopeType.INHERIT, description = "Say on standard error what goes on.")
    private boolean verbose;

    Optional<Path> data() {
        return data;
    }

    boolean json() {
        return json;
    }

    boolean verbose() {
        return verbose;
    }
}
