package tallydock.usecase.people;

import java.util.ArrayList;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.roster.Roster;
import tallydock.usecase.FactHistory;

/// Reads who works here.
public final class LoadRoster {
    private final FactHistory history;

    public LoadRoster(FactHistory history) {
        this.history = history;
    }

    public Roster run() {
        var facts = new ArrayList<Recorded>();
        history.ofStream(PeopleFact.STREAM, facts::add);
        var roster = Roster.EMPTY;
        for (var recorded : facts) {
            if (recorded.fact().orElse(null) instanceof PeopleFact fact) {
                roster = roster.with(recorded.entry().header().order(), fact);
            }
        }
        return roster;
    }
}
