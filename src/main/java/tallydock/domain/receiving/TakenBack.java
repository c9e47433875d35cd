package tallydock.domain.receiving;

import java.util.List;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.InboundFact;

/// Which facts of a tally a later one takes back: a step that a clerk undid, goods that a supervisor cleared.
public final class TakenBack {
    private TakenBack() {}

    /// What this fact takes back; nothing where it is of another kind.
    public static List<EventId> by(Fact fact) {
        return switch (fact) {
            case CountFact.StepVoided step -> List.of(step.target());
            case InboundFact.QuarantineDecided decided when decided.answer().isClearing() -> decided.found();
            default -> List.of();
        };
    }
}
