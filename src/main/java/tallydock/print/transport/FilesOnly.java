package tallydock.print.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.usecase.printing.Delivery;
import tallydock.usecase.printing.PrinterWays;

/// For practice: whatever printer is set up, its labels become files in one folder, and no printer is ever reached.
public final class FilesOnly implements PrinterWays {
    private final Path folder;
    private final FolderWay way;

    public FilesOnly(Path folder, InstantSource clock) {
        this.folder = folder;
        this.way = new FolderWay(clock);
    }

    @Override
    public Delivery send(Printer printer, Bytes content, Runnable leaving) {
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            return new Delivery.NotSent(Obstacle.NO_FOLDER);
        }
        return way.send(printer, folder.toString(), content, leaving);
    }

    @Override
    public Optional<PrinterCondition> ask(Printer printer) {
        return Optional.empty();
    }

    @Override
    public List<String> queues() {
        return List.of();
    }
}
