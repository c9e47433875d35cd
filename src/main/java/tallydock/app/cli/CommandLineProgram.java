package tallydock.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.usecase.StorageFault;

/// Runs one command and says how it ended. Bad input and a broken store each end in one sentence; anything else is a
/// bug,
/// goes to the log file, and is told as such.
public final class CommandLineProgram {
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
        var commandLine = new CommandLine(root);
        meant(List.of(args)).forEach((name, command) -> commandLine.addSubcommand(name, command.apply(common)));
        return commandLine
                .registerConverter(SheetKind.class, new SheetKind.Converter())
                .registerConverter(ColumnUse.class, new ReadingWordsOnLine.Use())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, _, _) -> explain(e))
                .setErr(surroundings.console().err())
                .setOut(surroundings.console().out())
                .execute(args);
    }

    /// The commands that the words name, or all of them: to describe one takes longer than many a command does.
    private Map<String, Function<CommonOptions, Object>> meant(List<String> words) {
        var all = commands();
        var named = new LinkedHashMap<>(all);
        named.keySet().retainAll(words);
        return named.isEmpty() ? all : named;
    }

    private Map<String, Function<CommonOptions, Object>> commands() {
        var all = new LinkedHashMap<String, Function<CommonOptions, Object>>();
        all.put("import", common -> new ImportCommand(surroundings, common));
        all.put("receive", common -> new ReceiveCommand(surroundings, common));
        all.put("report", common -> new ReportCommand(surroundings, common));
        all.put("export", common -> new ExportCommand(surroundings, common));
        all.put("labels", common -> new LabelsCommand(surroundings, common, HeadStart.begin()));
        all.put("log", common -> new LogCommand(surroundings, common));
        all.put("erase", common -> new EraseCommand(surroundings, common));
        all.put("doctor", common -> new DoctorCommand(surroundings, common));
        return all;
    }

    private int explain(Exception e) {
        var console = surroundings.console();
        return switch (e) {
            case UnreadableInput input -> {
                console.note(String.valueOf(input.getMessage()));
                yield ExitCode.UNREADABLE;
            }
            case StorageFault fault -> {
                log().error("storage fault", fault);
                console.complain("storage." + fault.reason().name(), String.valueOf(fault.getMessage()));
                yield ExitCode.STORAGE;
            }
            default -> {
                log().error("unexpected", e);
                console.complain("unexpected", e.getClass().getSimpleName());
                yield ExitCode.STORAGE;
            }
        };
    }

    /// Most commands have nothing to say to it, and it takes a while to be there.
    private static Logger log() {
        return LoggerFactory.getLogger(CommandLineProgram.class);
    }
}
