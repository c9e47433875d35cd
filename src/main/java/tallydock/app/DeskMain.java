package tallydock.app;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.application.Application;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.Console;
import tallydock.app.cli.ExitCode;
import tallydock.app.cli.Sentences;
import tallydock.app.cli.Surroundings;
import tallydock.app.desk.DeskApplication;
import tallydock.app.desk.Rehearsal;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.ProgramVersion;
import tallydock.sheet.FileSheets;
import tallydock.sheet.export.ExportWorkbooks;

/// Starts the program: the command line when there are arguments, else the window, and the demo where no window can be
/// opened. A plain class, because a main class that extends `Application` does not start from the class path.
public final class DeskMain {
    private DeskMain() {}

    public static void main(String[] args) {
        var console = new Console(System.out, System.err, new Sentences(Locale.getDefault()));
        var surroundings = new Surroundings(
                new FolderOpener(),
                new FileSheets(),
                new ExportWorkbooks(),
                console,
                InstantSource.system(),
                ProgramVersion.NUMBER);
        System.exit(run(args, surroundings));
    }

    private static int run(String[] args, Surroundings surroundings) {
        if (args.length == 0) {
            return window(surroundings);
        }
        if (args.length == 2 && args[0].equals(Rehearsal.WORD)) {
            return rehearsal(surroundings, Path.of(args[1]));
        }
        // Letters are drawn in memory; a display that is named but not there must not keep a command from doing so.
        System.setProperty("java.awt.headless", "true");
        if (args.length == 2 && args[0].equals(CommandRehearsal.WORD)) {
            return new CommandRehearsal(surroundings, Path.of(args[1])).run();
        }
        return new CommandLineProgram(surroundings).run(args);
    }

    /// The window, then a sheet of labels, which needs other libraries.
    private static int rehearsal(Surroundings surroundings, Path folder) {
        Application.launch(Rehearsal.class);
        String sheet = folder.resolve("commands.pdf").toString();
        new CommandLineProgram(surroundings)
                .run("labels", "--kind", "commands", "--format", "pdf", "--allow", "-o", sheet);
        return ExitCode.FINE;
    }

    private static int window(Surroundings surroundings) {
        if (hasDisplay() && opensWindow()) {
            return ExitCode.FINE;
        }
        surroundings.console().sentence("demo.noWindow");
        return new DemoRun(surroundings).run();
    }

    private static boolean hasDisplay() {
        boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        var environment = System.getenv();
        return isLinux
                ? environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")
                : !GraphicsEnvironment.isHeadless();
    }

    /// Runs the window until it is closed. False when the display does not take one, or a system library is missing.
    private static boolean opensWindow() {
        // Photos are drawn in memory by AWT, which must not reach for a screen of its own beside the window's.
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(DeskApplication.class);
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError _) {
            return false;
        }
    }
}
