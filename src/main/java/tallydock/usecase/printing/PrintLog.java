package tallydock.usecase.printing;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrintOrder;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Writes down what becomes of labels at this station. Each returns once it is durable.
public final class PrintLog {
    private final FactLog log;
    private final Ids ids;
    private final InstantSource clock;
    private final StreamId stream;

    public PrintLog(FactLog log, Ids ids, InstantSource clock, StationIdentity station) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.stream = PrintFact.stream(station.station());
    }

    /// The new job bears the id of the fact.
    public JobId order(PrintOrder order, Actor by) {
        var id = ids.event();
        var job = new JobId(id.value());
        append(id, new PrintFact.LabelsOrdered(job, order), by);
        return job;
    }

    void write(PrintFact fact, Actor by) {
        append(ids.event(), fact, by);
    }

    private void append(EventId id, PrintFact fact, Actor by) {
        log.append(List.of(new Draft(id, by, clock.instant(), FactPlace.in(stream), fact)));
    }
}
