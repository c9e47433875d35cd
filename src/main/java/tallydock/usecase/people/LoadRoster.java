package tallydock.usecase.people;

import java.util.concurrent.atomic.AtomicReference;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.roster.Roster;
import tallydock.usecase.FactHistory;

/// Reads who works here.
public final class LoadRoster {
    private final FactHistory history;

    public LoadRoster(FactHistory history) {
        this.history = history;
    }

    public Roster run() {
        var roster = new AtomicReference<>(Roster.EMPTY);
        history.ofStream(PeopleFact.STREAM, recorded -> {
            if (recorded.fact().orElse(null) instanceof PeopleFact fact) {
                var order = recorded.entry().header().order();
                roster.updateAndGet(known -> known.with(order, fact));
            }
        });
        return roster.get();
    }
}
