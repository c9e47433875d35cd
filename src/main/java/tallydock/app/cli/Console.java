package tallydock.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;

/// Where a command writes: results to standard output (with `--json` JSON and nothing else), words about the work to
/// standard error.
public final class Console {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Sentences sentences;

    public Console(PrintStream out, PrintStream err, Sentences sentences) {
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.sentences = sentences;
    }

    public Sentences sentences() {
        return sentences;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// One line of JSON, flushed, so that whoever reads may act on it.
    void jsonLine(JsonNode json) {
        out.println(Json.MAPPER.writeValueAsString(json));
        out.flush();
    }

    /// A JSON result, indented.
    void json(JsonNode json) {
        json(target -> Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(target, json));
    }

    /// The same for a result that writes itself and may be long.
    void json(Consumer<Writer> result) {
        result.accept(new Unclosed(out));
        out.println();
        out.flush();
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    public void sentence(String key, Object... arguments) {
        say(sentences.of(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(sentences.of(key, arguments));
    }

    void note(String text) {
        err.println(text);
    }

    /// Jackson closes what it writes to; standard output stays open.
    private static final class Unclosed extends FilterWriter {
        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
