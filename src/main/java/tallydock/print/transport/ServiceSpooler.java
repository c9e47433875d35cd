package tallydock.print.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Obstacle;
import tallydock.usecase.printing.Delivery;

/// The print queues of any system, through the runtime. On Windows bytes go to the spooler as they are; a queue takes
/// pages where its printer reads PDF itself.
final class ServiceSpooler implements Spooler {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @Override
    public Delivery print(String queue, List<String> options, Bytes content, Runnable leaving) {
        var service = find(queue);
        if (service.isEmpty()) {
            return new Delivery.NotSent(Obstacle.NOT_FOUND);
        }
        byte[] bytes = content.toArray();
        Doc doc = new SimpleDoc(bytes, flavour(service.get(), bytes), null);
        leaving.run();
        try {
            service.get().createPrintJob().print(doc, null);
            return new Delivery.Sent();
        } catch (PrintException _) {
            return new Delivery.Unknown(Doubt.BROKEN_OFF);
        }
    }

    private static DocFlavor flavour(PrintService service, byte[] bytes) {
        boolean isPdf = bytes.length > PDF.length && Arrays.equals(Arrays.copyOf(bytes, PDF.length), PDF);
        return isPdf && service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? DocFlavor.BYTE_ARRAY.PDF
                : DocFlavor.BYTE_ARRAY.AUTOSENSE;
    }

    private static Optional<PrintService> find(String queue) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(queue))
                .findFirst();
    }

    /// The names of all queues; it asks the system and takes its time.
    static List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted()
                .toList();
    }
}
