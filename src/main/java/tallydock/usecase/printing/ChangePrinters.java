package tallydock.usecase.printing;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StationFact.PrinterDropped;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Writes down which printers this station has from now on. Each returns once it is durable.
public final class ChangePrinters {
    private final FactLog log;
    private final Ids ids;
    private final InstantSource clock;
    private final StreamId stream;

    public ChangePrinters(FactLog log, Ids ids, InstantSource clock, StationIdentity identity) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    /// An id for a printer that is set up for the first time.
    public PrinterId create() {
        return new PrinterId(ids.event().value());
    }

    /// A new printer, or one that is set up otherwise.
    public void use(Printer printer, Actor by) {
        append(new PrinterSet(printer), by);
    }

    public void drop(PrinterId printer, Actor by) {
        append(new PrinterDropped(printer), by);
    }

    private void append(StationFact fact, Actor by) {
        log.append(List.of(new Draft(ids.event(), by, clock.instant(), FactPlace.in(stream), fact)));
    }
}
