package tallydock.scanner.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportResult.NotSaved;
import tallydock.usecase.report.ReportResult.Reason;
import tallydock.usecase.report.ReportResult.Saved;
import tallydock.usecase.scan.ScanFiles;
import tallydock.wire.ScanRunText;

/// Files of JSON lines, see `ScanRunLine`. Reading is bounded: a file of more bytes or scans than a shift makes is none
/// of ours.
public final class ScanLines implements ScanFiles {
    private static final long MOST_BYTES = 20_000_000;

    @Override
    public ReportResult.Written write(List<RecordedScan> scans, TargetFile target) {
        try {
            return new Saved(target, whole(Path.of(target.location()).toAbsolutePath(), lines(scans)));
        } catch (NoSuchFileException | InvalidPathException _) {
            return new NotSaved(target, Reason.NO_SUCH_PLACE);
        } catch (AccessDeniedException _) {
            return new NotSaved(target, Reason.NOT_ALLOWED);
        } catch (IOException _) {
            return new NotSaved(target, Reason.DISK);
        }
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

    private static long whole(Path file, List<String> lines) throws IOException {
        var part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, lines);
            long bytes = Files.size(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
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
