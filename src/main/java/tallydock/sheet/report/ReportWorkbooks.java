package tallydock.sheet.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
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
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportResult.NotSaved;
import tallydock.usecase.report.ReportResult.Reason;
import tallydock.usecase.report.ReportResult.Saved;
import tallydock.usecase.report.ShipmentReport;

/// Writes reports beside their target under another name, brings them to the disk, then moves them into place: nobody
/// opens half a report, and a report that failed leaves the one before it.
public final class ReportWorkbooks implements ReportFiles {
    private final ReportBook book;

    /// For workbooks of any length.
    public ReportWorkbooks() {
        this(Table.MAX_ROWS);
    }

    ReportWorkbooks(int scansPerSheet) {
        book = new ReportBook(scansPerSheet);
    }

    @Override
    public ReportResult.Written xlsx(ShipmentReport report, TargetFile target) {
        try {
            return new Saved(target, save(report, Path.of(target.location()).toAbsolutePath()));
        } catch (NoSuchFileException | InvalidPathException _) {
            return new NotSaved(target, Reason.NO_SUCH_PLACE);
        } catch (AccessDeniedException _) {
            return new NotSaved(target, Reason.NOT_ALLOWED);
        } catch (IOException _) {
            return new NotSaved(target, Reason.DISK);
        }
    }

    private long save(ShipmentReport report, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(report, part);
            long bytes = Files.size(part);
            move(part, target);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(ShipmentReport report, Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            book.write(report, out);
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
