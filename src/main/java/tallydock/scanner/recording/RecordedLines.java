package tallydock.scanner.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.scan.ScanFiles.Found;
import tallydock.usecase.scan.ScanFiles.Why;
import tallydock.wire.ScanRunLine;

/// Takes the lines of a recorded file one by one, until one breaks it.
final class RecordedLines {
    private static final int MOST_SCANS = 50_000;

    private final List<RecordedScan> scans = new ArrayList<>();

    private RecordedLines() {}

    /// What is no text is refused at its line, as what is no scan.
    static Found read(Path path) throws IOException {
        var lines = new RecordedLines();
        int number = 0;
        for (var line : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            var broken = line.isBlank() ? Optional.<Why>empty() : lines.take(line);
            if (broken.isPresent()) {
                return new Found.Refused(broken.orElseThrow(), number);
            }
        }
        return lines.scans.isEmpty() ? new Found.Refused(Why.EMPTY, 0) : new Found.Scans(lines.scans);
    }

    /// Why the line ends the reading; empty when it does not.
    private Optional<Why> take(String line) {
        var read = ScanRunLine.parse(line);
        if (read.isEmpty()) {
            return Optional.of(Why.NOT_SCANS);
        }
        switch (read.orElseThrow()) {
            case ScanRunLine.Scan scan -> scans.add(scan.recorded());
            case ScanRunLine.Head head
            when !head.isKnown() -> {
                return Optional.of(Why.NEWER_PROGRAM);
            }
            case ScanRunLine.Head _, ScanRunLine.Damaged _ -> {}
        }
        return scans.size() > MOST_SCANS ? Optional.of(Why.TOO_BIG) : Optional.empty();
    }
}
