package tallydock.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tallydock.wire.ScanRunLine;

/// A recorded scan run, read line by line so that a pipe can feed it; the operator's marks are mixed in by their time.
final class ScanRun {
    /// Longer than any barcode with its record around it; a longer line is no scan.
    private static final int MAX_LINE = 256 * 1024;

    private final String source;
    private final Optional<Path> actions;
    private final Sentences sentences;

    /// `source` is a file, or `-` for standard input.
    ScanRun(String source, Optional<Path> actions, Sentences sentences) {
        this.source = source;
        this.actions = actions;
        this.sentences = sentences;
    }

    void forEach(Consumer<ScanRunLine> consumer) {
        var marks = new ArrayList<>(marks());
        try (var reader = open(source)) {
            readLines(reader, source, line -> {
                while (!marks.isEmpty() && marks.getFirst().atMs() < line.atMs()) {
                    consumer.accept(marks.removeFirst());
                }
                consumer.accept(line);
            });
        } catch (IOException _) {
            throw new UnreadableInput(sentences.of("scans.notText", source));
        }
        marks.forEach(consumer);
    }

    private List<ScanRunLine> marks() {
        var marks = new ArrayList<ScanRunLine>();
        actions.ifPresent(file -> {
            try (var reader = open(file.toString())) {
                readLines(reader, file.toString(), marks::add);
            } catch (IOException _) {
                throw new UnreadableInput(sentences.of("scans.notText", file));
            }
        });
        return marks;
    }

    private void readLines(BufferedReader reader, String name, Consumer<ScanRunLine> consumer) throws IOException {
        int number = 0;
        for (var line = boundedLine(reader); line.isPresent(); line = boundedLine(reader)) {
            number++;
            if (!line.get().isBlank()) {
                consumer.accept(parsed(line.get(), name, number));
            }
        }
    }

    private ScanRunLine parsed(String line, String name, int number) {
        var read = ScanRunLine.parse(line)
                .orElseThrow(() -> new UnreadableInput(sentences.of("scans.badLine", name, number)));
        if (read instanceof ScanRunLine.Head head && !head.isKnown()) {
            throw new UnreadableInput(sentences.of("scans.newer", name));
        }
        return read;
    }

    private static Optional<String> boundedLine(Reader reader) throws IOException {
        var line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() < MAX_LINE) {
                line.append((char) next);
            }
            next = reader.read();
        }
        return Optional.of(line.toString());
    }

    private BufferedReader open(String name) {
        try {
            return name.equals("-")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
        } catch (IOException _) {
            throw new UnreadableInput(sentences.of("file.cannotOpen", name));
        }
    }
}
