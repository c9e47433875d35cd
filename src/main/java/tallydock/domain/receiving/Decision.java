package tallydock.domain.receiving;

import java.util.List;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.TallyId;

/// What a scan leads to: the outcome to show once the facts are in the log, the facts, and what is armed for the next
/// scan.
public record Decision(Outcome outcome, List<Step> steps, Armed armed) {
    public Decision {
        steps = List.copyOf(steps);
    }

    /// One fact, its id, and the tally it belongs to.
    public record Step(EventId id, TallyId tally, CountFact fact) {}
}
