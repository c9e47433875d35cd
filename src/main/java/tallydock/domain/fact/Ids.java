package tallydock.domain.fact;

/// Where new ids come from, so that decisions stay functions of their arguments.
public interface Ids {
    EventId event();

    TallyId tally();
}
