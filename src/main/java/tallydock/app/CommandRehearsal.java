package tallydock.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.ExitCode;
import tallydock.app.cli.Surroundings;

/// The usual commands, gone through once. The build runs them while the virtual machine takes notes, so that later
/// commands start quicker.
final class CommandRehearsal {
    /// The argument that asks for it; a folder for what it writes follows.
    static final String WORD = "--rehearse-commands";

    private static final String SHIPMENT = "REHEARSAL-1";
    private static final int CARTONS = 12;

    private final Surroundings surroundings;
    private final Path folder;

    CommandRehearsal(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.folder = folder;
    }

    int run() {
        try {
            Files.writeString(folder.resolve("list.csv"), list());
            Files.writeString(folder.resolve("scans.jsonl"), scans());
        } catch (IOException e) {
            throw new IllegalStateException("nothing can be written to " + folder, e);
        }
        command("--version");
        command("import", file("list.csv"), "--dry-run");
        command("import", file("list.csv"));
        command("receive", SHIPMENT, "--scans", file("scans.jsonl"));
        labels("unit", "pdf");
        labels("carton", "pdf");
        labels("unit", "zpl");
        labels("box", "png");
        return ExitCode.FINE;
    }

    private void labels(String kind, String format) {
        String target = file(kind + "." + format);
        command("labels", SHIPMENT, "--kind", kind, "--format", format, "--allow", "-o", target);
    }

    /// Each command in a program of its own, as far as it knows. How it ends does not matter: the notes do.
    private void command(String... words) {
        new CommandLineProgram(surroundings)
                .run(Stream.concat(Stream.of("--data", file("data")), Stream.of(words))
                        .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String list() {
        var rows = IntStream.range(0, 2 * CARTONS)
                .mapToObj(i ->
                        "%d,R-%d,X00REHRS%02d,小台灯 %d,Desk lamp %d,2,%s".formatted(i / 2 + 1, i, i, i, i, SHIPMENT));
        return Stream.concat(Stream.of("箱号,SKU,FNSKU,品名,Title,数量,PO"), rows)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String scans() {
        return IntStream.range(0, CARTONS)
                .mapToObj(i -> "{\"atMs\": %d, \"source\": \"wedge\", \"raw\": \"X00REHRS%02d\\r\"}".formatted(i, i))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
