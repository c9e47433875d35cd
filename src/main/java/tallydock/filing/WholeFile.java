package tallydock.filing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportResult.NotSaved;
import tallydock.usecase.report.ReportResult.Reason;
import tallydock.usecase.report.ReportResult.Saved;

/// Writes a file beside its target under another name, brings it to the disk, then moves it into place: nobody opens
/// half a file, and one that failed leaves the one before it.
public final class WholeFile {
    private WholeFile() {}

    /// What is to be in the file.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Saves, or says why not.
    public static ReportResult.Written save(TargetFile target, Content content) {
        try {
            return new Saved(target, save(Path.of(target.location()).toAbsolutePath(), content));
        } catch (NoSuchFileException | InvalidPathException _) {
            return new NotSaved(target, Reason.NO_SUCH_PLACE);
        } catch (AccessDeniedException _) {
            return new NotSaved(target, Reason.NOT_ALLOWED);
        } catch (IOException _) {
            return new NotSaved(target, Reason.DISK);
        }
    }

    private static long save(Path target, Content content) throws IOException {
        var part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(part, content);
            long bytes = Files.size(part);
            move(part, target);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path part, Content content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
