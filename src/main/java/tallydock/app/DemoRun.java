package tallydock.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.ExitCode;
import tallydock.app.cli.Surroundings;

/// The demo without a window: imports the demo list into a practice folder of its own, counts the demo scans
/// against it, says what was found and leaves the report beside it.
final class DemoRun {
    private static final List<String> FILES =
            List.of("demo-packing-list.xlsx", "demo-products.xlsx", "demo-scans.jsonl", "demo-scans.actions.jsonl");
    private static final String SHIPMENT = "PO-DEMO-0001";

    private final Surroundings surroundings;

    DemoRun(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run() {
        var folder = unpacked();
        var console = surroundings.console();
        String data = folder.resolve("practice").toString();
        String report = folder.resolve("report.xlsx").toString();
        console.sentence("demo.counting", folder.resolve("demo-packing-list.xlsx"));
        int counted = program(
                data,
                "receive",
                file(folder, "demo-packing-list.xlsx"),
                "--products",
                file(folder, "demo-products.xlsx"),
                "--scans",
                file(folder, "demo-scans.jsonl"),
                "--actions",
                file(folder, "demo-scans.actions.jsonl"));
        int reported = program(data, "report", SHIPMENT, "--format", "xlsx", "-o", report);
        console.sentence("demo.done", data);
        return Math.max(counted, reported) <= ExitCode.FINDINGS ? ExitCode.FINE : Math.max(counted, reported);
    }

    private int program(String data, String... words) {
        return new CommandLineProgram(surroundings)
                .run(Stream.concat(Stream.of("--data", data), Stream.of(words)).toArray(String[]::new));
    }

    private static String file(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    private static Path unpacked() {
        try {
            var folder = Files.createTempDirectory("tallydock-demo-");
            for (String name : FILES) {
                try (var content = DemoRun.class.getResourceAsStream("/tallydock/demo/" + name)) {
                    Files.copy(content, folder.resolve(name));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
