package tallydock.print.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.usecase.printing.Delivery;

/// Writes each piece of a job as a file of its own, named by the time and the printer, so that they sort as printed.
final class FolderWay {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final InstantSource clock;

    FolderWay(InstantSource clock) {
        this.clock = clock;
    }

    Delivery send(Printer printer, String place, Bytes content, Runnable leaving) {
        Path folder;
        try {
            folder = Path.of(place);
        } catch (InvalidPathException _) {
            return new Delivery.NotSent(Obstacle.NO_FOLDER);
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return new Delivery.NotSent(Obstacle.NO_FOLDER);
        }
        leaving.run();
        return write(printer, folder, content);
    }

    /// A file is there whole or not at all, so nothing is ever in doubt.
    private Delivery write(Printer printer, Path folder, Bytes content) {
        try {
            var part = Files.createTempFile(folder, ".tallydock-", ".part");
            try {
                Files.write(part, content.toArray());
                Files.move(part, free(folder, printer), StandardCopyOption.ATOMIC_MOVE);
                return new Delivery.Sent();
            } catch (IOException e) {
                Files.deleteIfExists(part);
                throw e;
            }
        } catch (IOException _) {
            return new Delivery.NotSent(Obstacle.DISK);
        }
    }

    private Path free(Path folder, Printer printer) {
        String time = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
        String name = time + "-" + printer.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
        String ending = "." + printer.language().ending();
        var file = folder.resolve(name + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ending);
        }
        return file;
    }
}
