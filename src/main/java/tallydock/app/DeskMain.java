package tallydock.app;

import java.time.InstantSource;
import java.util.Locale;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.Console;
import tallydock.app.cli.Sentences;
import tallydock.app.cli.Surroundings;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.ProgramVersion;
import tallydock.sheet.FileSheets;

/// Starts the program. A plain class, because a main class that extends `Application` does not start from the class
/// path.
public final class DeskMain {
    private DeskMain() {}

    public static void main(String[] args) {
        var console = new Console(System.out, System.err, new Sentences(Locale.getDefault()));
        var surroundings = new Surroundings(
                new FolderOpener(), new FileSheets(), console, InstantSource.system(), ProgramVersion.NUMBER);
        System.exit(
                args.length == 0 ? new DemoRun(surroundings).run() : new CommandLineProgram(surroundings).run(args));
    }
}
