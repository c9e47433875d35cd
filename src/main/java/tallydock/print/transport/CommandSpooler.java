package tallydock.print.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Obstacle;
import tallydock.usecase.printing.Delivery;

/// The print queues of Linux and macOS, through `lp` or, where that is not installed, `lpr`. The spooler answers
/// whether it took the job, and in words why not.
final class CommandSpooler implements Spooler {
    private static final long SECONDS = 20;

    private final List<Command> commands;

    /// One way to say it.
    ///
    /// @param program its name or path
    /// @param queue the option before the name of a queue
    record Command(String program, String queue) {}

    CommandSpooler() {
        this(List.of(new Command("lp", "-d"), new Command("lpr", "-P")));
    }

    CommandSpooler(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public Delivery print(String queue, List<String> options, Bytes content, Runnable leaving) {
        var command = commands.stream().filter(CommandSpooler::isThere).findFirst();
        if (command.isEmpty()) {
            return new Delivery.NotSent(Obstacle.NO_SPOOLER);
        }
        try {
            var file = Files.createTempFile("tallydock-", ".print");
            try {
                Files.write(file, content.toArray());
                leaving.run();
                return run(line(command.get(), queue, options, file));
            } finally {
                drop(file);
            }
        } catch (IOException _) {
            return new Delivery.NotSent(Obstacle.DISK);
        }
    }

    private static boolean isThere(Command command) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return List.of(path.split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command.program())));
    }

    private static List<String> line(Command command, String queue, List<String> options, Path file) {
        var line = new ArrayList<>(List.of(command.program(), command.queue(), queue));
        options.forEach(option -> line.addAll(List.of("-o", option)));
        line.addAll(List.of("--", file.toString()));
        return line;
    }

    private static Delivery run(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var answer = Files.createTempFile("tallydock-", ".answer");
        try {
            var process = builder.redirectOutput(answer.toFile()).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Delivery.Unknown(Doubt.NOT_CONFIRMED);
            }
            return process.exitValue() == 0
                    ? new Delivery.Sent()
                    : refused(Files.readString(answer, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Unknown(Doubt.PROGRAM_ENDED);
        } finally {
            drop(answer);
        }
    }

    /// A file that stays behind changes nothing about what the spooler took.
    private static void drop(Path file) {
        if (!file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }

    /// The spooler took nothing.
    private static Delivery refused(String answer) {
        boolean isUnknown = answer.contains("does not exist") || answer.contains("unknown");
        return new Delivery.NotSent(isUnknown ? Obstacle.NOT_FOUND : Obstacle.REFUSED);
    }
}
