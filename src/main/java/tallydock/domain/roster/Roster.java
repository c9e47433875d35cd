package tallydock.domain.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.PeopleFact.BadgeIssued;
import tallydock.domain.fact.PeopleFact.BadgeRevoked;
import tallydock.domain.fact.PeopleFact.PinChanged;
import tallydock.domain.fact.PeopleFact.PinUnlocked;
import tallydock.domain.fact.PeopleFact.UserAdded;
import tallydock.domain.fact.PeopleFact.UserChanged;
import tallydock.domain.fact.PeopleFact.UserDisabled;
import tallydock.domain.fact.PeopleFact.UserEnabled;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;

/// The people of a site: a function of the set of their facts, whatever order those arrive in and however often.
public record Roster(Map<UserId, UserFields> fields) {
    public static final Roster EMPTY = new Roster(Map.of());

    public Roster {
        fields = Map.copyOf(fields);
    }

    /// Takes in one fact more.
    public Roster with(FactOrder order, PeopleFact fact) {
        var changed = new HashMap<>(fields);
        changed.merge(fact.user(), changeOf(order, fact), UserFields::or);
        return new Roster(changed);
    }

    private static UserFields changeOf(FactOrder order, PeopleFact fact) {
        return switch (fact) {
            case UserAdded added ->
                UserFields.NONE.withName(order, added.name()).withRole(order, added.role());
            case UserChanged changed -> {
                var named = changed.name().map(name -> UserFields.NONE.withName(order, name));
                var fields = named.orElse(UserFields.NONE);
                yield changed.role().map(role -> fields.withRole(order, role)).orElse(fields);
            }
            case UserDisabled _ -> UserFields.NONE.withDisabled(order, true);
            case UserEnabled _ -> UserFields.NONE.withDisabled(order, false);
            case BadgeIssued issued -> UserFields.NONE.withBadge(order, Optional.of(issued.badge()));
            case BadgeRevoked _ -> UserFields.NONE.withBadge(order, Optional.empty());
            case PinChanged _, PinUnlocked _ -> UserFields.NONE;
        };
    }

    /// Everybody whose name and role are known here, leavers too, by name.
    public List<User> users() {
        return fields.entrySet().stream()
                .flatMap(entry -> entry.getValue().user(entry.getKey()).stream())
                .sorted(Comparator.comparing(User::name)
                        .thenComparing(user -> user.id().toString()))
                .toList();
    }

    public Optional<User> find(UserId id) {
        return Optional.ofNullable(fields.get(id)).flatMap(known -> known.user(id));
    }

    /// Whose valid badge this is; a leaver's too.
    public Optional<User> holder(BadgeId badge) {
        return users().stream()
                .filter(user -> user.badge().equals(Optional.of(badge)))
                .findFirst();
    }

    /// Whether anybody is left to let others in.
    public boolean hasAdministrator() {
        return users().stream().anyMatch(user -> user.role() == Role.ADMINISTRATOR && !user.isDisabled());
    }
}
