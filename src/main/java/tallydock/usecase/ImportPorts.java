package tallydock.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;

/// What imports need from outside.
public record ImportPorts(
        Sheets sheets, FactLog log, ImportStage stage, Originals originals, Ids ids, InstantSource clock) {
    /// Appends the one fact that makes an import seen, and in the same commit what goes along with it. From
    /// here on nobody can stop it.
    public void append(StreamId stream, ImportContext context, ImportFact fact) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(ids.event(), context.actor(), clock.instant(), FactPlace.in(stream), fact));
        drafts.addAll(context.along());
        log.append(drafts);
    }

    /// Keeps the original of what is staged, while the import is still wanted, and returns its hash.
    public Sha256 keep(SourceFile file, ImportContext context) {
        context.progress().look();
        return originals.keep(file);
    }
}
