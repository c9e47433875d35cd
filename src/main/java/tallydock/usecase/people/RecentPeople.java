package tallydock.usecase.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;

/// Reads who may sign in here, those who last did so first.
public final class RecentPeople {
    private final FactHistory history;
    private final StreamId station;
    private final LoadRoster loadRoster;

    public RecentPeople(FactHistory history, StationIdentity identity) {
        this.history = history;
        this.station = new StreamId(StreamKind.STATION, identity.station().toString());
        this.loadRoster = new LoadRoster(history);
    }

    /// At most so many.
    public List<User> run(int most) {
        var last = lastSignIns();
        return loadRoster.run().users().stream()
                .filter(user -> !user.isDisabled())
                .sorted(Comparator.comparingInt((User user) -> -last.getOrDefault(user.id(), 0)))
                .limit(most)
                .toList();
    }

    /// A higher number is later.
    private Map<UserId, Integer> lastSignIns() {
        var order = new ArrayList<UserId>();
        history.withoutScans(station, recorded -> {
            if (recorded.fact().orElse(null) instanceof StationFact.SignedIn signedIn) {
                order.remove(signedIn.user());
                order.add(signedIn.user());
            }
        });
        var last = new HashMap<UserId, Integer>();
        order.forEach(user -> last.put(user, last.size() + 1));
        return last;
    }
}
