package tallydock.app.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.usecase.StorageFault;

/// Runs one command and says how it ended. Bad input and a broken store each end in one sentence; anything
/// else is a
/// bug,
/// goes to the log file, and is told as such.
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final Surroundings surroundings;

    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(name = "tallydock", description = "Counts what came in against what was declared.")
    private static final class Root {}

    /// The exit code; see `ExitCode`.
    public int run(String... args) {
        var common = new CommonOptions();
        var root = CommandSpec.forAnnotatedObject(new Root())
                .addMixin("common", CommandSpec.forAnnotatedObject(common))
                .version("Tallydock " + surroundings.version())
                .mixinStandardHelpOptions(true);
        var commandLine = new CommandLine(root)
                .addSubcommand(new ImportCommand(surroundings, common))
                .addSubcommand(new ReceiveCommand(surroundings, common))
                .addSubcommand(new ReportCommand(surroundings, common))
                .addSubcommand(new ExportCommand(surroundings, common))
                .addSubcommand(new LabelsCommand(surroundings, common))
                .addSubcommand(new LogCommand(surroundings, common))
                .addSubcommand(new EraseCommand(surroundings, common))
                .addSubcommand(new DoctorCommand(surroundings, common))
                .registerConverter(SheetKind.class, new SheetKind.Converter())
                .registerConverter(ColumnUse.class, new ReadingWordsOnLine.Use())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, _, _) -> explain(e))
                .setErr(surroundings.console().err())
                .setOut(surroundings.console().out());
        return commandLine.execute(args);
    }

    private int explain(Exception e) {
        var console = surroundings.console();
        return switch (e) {
            case UnreadableInput input -> {
                console.note(String.valueOf(input.getMessage()));
                yield ExitCode.UNREADABLE;
            }
            case StorageFault fault -> {
                LOG.error("storage fault", fault);
                console.complain("storage." + fault.reason().name(), String.valueOf(fault.getMessage()));
                yield ExitCode.STORAGE;
            }
            default -> {
                LOG.error("unexpected", e);
                console.complain("unexpected", e.getClass().getSimpleName());
                yield ExitCode.STORAGE;
            }
        };
    }
}
