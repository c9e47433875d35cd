package tallydock.app.desk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.User;
import tallydock.usecase.FactHistory;
import tallydock.usecase.people.LoadRoster;

/// What the people behind the facts are called.
final class PeopleNames {
    private final LoadRoster roster;

    PeopleNames(FactHistory history) {
        this.roster = new LoadRoster(history);
    }

    /// As of now; leavers too. It reads the log.
    Function<Actor, Optional<String>> now() {
        Map<String, String> names = roster.run().users().stream()
                .collect(Collectors.toMap(user -> user.id().toString(), User::name));
        return actor -> Optional.ofNullable(names.get(actor.id()));
    }
}
