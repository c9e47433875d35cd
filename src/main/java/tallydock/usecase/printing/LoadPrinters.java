package tallydock.usecase.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.StationFact.PrinterDropped;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.site.StationId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;

/// Reads which printers a station has, in the order they were set up.
public final class LoadPrinters {
    private final FactHistory history;
    private final StreamId stream;

    public LoadPrinters(FactHistory history, StationIdentity identity) {
        this(history, identity.station());
    }

    /// Those of any station.
    LoadPrinters(FactHistory history, StationId station) {
        this.history = history;
        this.stream = new StreamId(StreamKind.STATION, station.toString());
    }

    public List<Printer> run() {
        Map<PrinterId, Printer> printers = new LinkedHashMap<>();
        history.ofStream(stream, recorded -> recorded.fact().ifPresent(fact -> take(printers, fact)));
        return List.copyOf(printers.values());
    }

    /// The printer of this id.
    public Optional<Printer> find(PrinterId id) {
        return run().stream().filter(printer -> printer.id().equals(id)).findFirst();
    }

    private static void take(Map<PrinterId, Printer> printers, Fact fact) {
        switch (fact) {
            case PrinterSet(var printer) -> printers.put(printer.id(), printer);
            case PrinterDropped(var id) -> printers.remove(id);
            default -> {}
        }
    }
}
