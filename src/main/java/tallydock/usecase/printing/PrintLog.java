package tallydock.usecase.printing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
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
        var job = begin();
        order(job, order, Optional.empty(), by);
        return job;
    }

    /// The id of a job that is about to be ordered.
    JobId begin() {
        return new JobId(ids.event().value());
    }

    /// Writes a job down, and with it, or not at all, that what is left of another one is dropped for it.
    ///
    /// @throws IllegalArgumentException when the code of a badge would be written down
    void order(JobId job, PrintOrder order, Optional<JobId> insteadOf, Actor by) {
        if (BadgesInHand.isOfBadges(order) && order.runs().stream().anyMatch(PrintLog::hasCode)) {
            throw new IllegalArgumentException("the code of a badge is not written down");
        }
        var facts = new ArrayList<Draft>();
        insteadOf.ifPresent(old -> facts.add(draft(ids.event(), new PrintFact.JobDropped(old), by)));
        facts.add(draft(new EventId(job.value()), new PrintFact.LabelsOrdered(job, order), by));
        log.append(facts);
    }

    private static boolean hasCode(LabelRun run) {
        return run.values().values().values().stream().anyMatch(BadgeCode::looksLikeOne);
    }

    void write(PrintFact fact, Actor by) {
        log.append(List.of(draft(ids.event(), fact, by)));
    }

    private Draft draft(EventId id, PrintFact fact, Actor by) {
        return new Draft(id, by, clock.instant(), FactPlace.in(stream), fact);
    }
}
