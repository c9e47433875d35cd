package tallydock.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tallydock.app.station.FolderOpener;
import tallydock.sheet.FileSheets;
import tallydock.sheet.export.ExportWorkbooks;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;

/// Runs commands as a script would, on one data folder, and keeps what they print.
final class Shell {
    private final Path data;

    Shell(Path data) {
        this.data = data;
    }

    /// How a command ended, and what it printed.
    record Result(int code, String out, String err) {
        JsonNode json() {
            return Json.MAPPER.readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines().map(Json.MAPPER::readTree).toList();
        }
    }

    Result run(String... words) {
        return run(Locale.ENGLISH, words);
    }

    Result run(Locale language, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(stream(out), stream(err), new Sentences(language));
        var surroundings = new Surroundings(
                new FolderOpener(), new FileSheets(), new ExportWorkbooks(), console, InstantSource.system(), "1.2.3");
        int code = new CommandLineProgram(surroundings)
                .run(Stream.concat(Stream.of("--data", data.toString()), Arrays.stream(words))
                        .toArray(String[]::new));
        console.out().flush();
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// A file of the corpus.
    static String corpus(String name) {
        try {
            var url = Objects.requireNonNull(Shell.class.getResource("/corpus/" + name), name);
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
