package tallydock.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;

/// What imports need from outside.
public record ImportPorts(
        Sheets sheets, FactLog log, ImportStage stage, Originals originals, Ids ids, InstantSource clock) {
    /// Appends the one fact that makes an import seen, and in the same commit what goes along with it.
    public void append(StreamId stream, ImportContext context, ImportFact fact) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(ids.event(), context.actor(), clock.instant(), FactPlace.in(stream), fact));
        drafts.addAll(context.along());
        log.append(drafts);
    }
}
