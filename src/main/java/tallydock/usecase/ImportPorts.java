package tallydock.usecase;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;

/// What imports need from outside.
public record ImportPorts(
        Sheets sheets, FactLog log, ImportStage stage, Originals originals, Ids ids, InstantSource clock) {
    /// Appends the one fact that makes an import seen.
    public void append(StreamId stream, Actor actor, ImportFact fact) {
        log.append(List.of(new Draft(ids.event(), actor, clock.instant(), FactPlace.in(stream), fact)));
    }
}
