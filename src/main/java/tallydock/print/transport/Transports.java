package tallydock.print.transport;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.usecase.printing.Delivery;
import tallydock.usecase.printing.PrinterWays;

/// All ways to printers of this computer.
public final class Transports implements PrinterWays {
    private final TcpWay tcp;
    private final QueueWay queues;
    private final FolderWay folders;

    public Transports(InstantSource clock, Patience patience) {
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        this.tcp = new TcpWay(patience);
        this.queues = new QueueWay(isWindows ? new ServiceSpooler() : new CommandSpooler());
        this.folders = new FolderWay(clock);
    }

    @Override
    public Delivery send(Printer printer, Bytes content, Runnable leaving) {
        return switch (printer.connection()) {
            case Connection.Tcp place -> tcp.send(printer, place, content, leaving);
            case Connection.SystemQueue(var queue) -> queues.pages(printer, queue, content, leaving);
            case Connection.RawQueue(var queue) -> queues.raw(queue, content, leaving);
            case Connection.Folder(var place) -> folders.send(printer, place, content, leaving);
        };
    }

    @Override
    public Optional<PrinterCondition> ask(Printer printer) {
        return printer.connection() instanceof Connection.Tcp place ? tcp.ask(printer, place) : Optional.empty();
    }

    @Override
    public List<String> queues() {
        return ServiceSpooler.names();
    }
}
