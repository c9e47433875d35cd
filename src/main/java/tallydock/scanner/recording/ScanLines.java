package tallydock.scanner.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tallydock.domain.recording.RecordedScan;
import tallydock.filing.WholeFile;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.scan.ScanFiles;
import tallydock.wire.ScanRunText;

/// Files of JSON lines, see `ScanRunLine`. Reading is bounded: a file of more bytes or scans than a shift makes is none
/// of ours.
public final class ScanLines implements ScanFiles {
    private static final long MOST_BYTES = 20_000_000;

    @Override
    public ReportResult.Written write(List<RecordedScan> scans, TargetFile target) {
        return WholeFile.save(target, out -> {
            for (String line : lines(scans)) {
                out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static List<String> lines(List<RecordedScan> scans) {
        var lines = new ArrayList<String>();
        lines.add(ScanRunText.head());
        for (var each : scans) {
            var since =
                    Duration.between(scans.getFirst().scan().at(), each.scan().at());
            lines.add(ScanRunText.line(each, Math.max(0, since.toMillis())));
        }
        return lines;
    }

    @Override
    public Found read(SourceFile file) {
        try {
            var path = Path.of(file.location());
            if (!Files.isRegularFile(path)) {
                return new Found.Refused(Why.CANNOT_OPEN, 0);
            }
            return Files.size(path) > MOST_BYTES ? new Found.Refused(Why.TOO_BIG, 0) : RecordedLines.read(path);
        } catch (IOException | InvalidPathException _) {
            return new Found.Refused(Why.CANNOT_OPEN, 0);
        }
    }
}
