package tallydock.domain.roster;

import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Latest;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;

/// What is known about one user, field by field; empty where no fact has said it yet.
public record UserFields(
        Optional<Latest<String>> name,
        Optional<Latest<Role>> role,
        Optional<Latest<Boolean>> disabled,
        Optional<Latest<Optional<BadgeId>>> badge) {
    static final UserFields NONE =
            new UserFields(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    UserFields withName(FactOrder order, String value) {
        return new UserFields(Optional.of(new Latest<>(order, value)), role, disabled, badge);
    }

    UserFields withRole(FactOrder order, Role value) {
        return new UserFields(name, Optional.of(new Latest<>(order, value)), disabled, badge);
    }

    UserFields withDisabled(FactOrder order, boolean value) {
        return new UserFields(name, role, Optional.of(new Latest<>(order, value)), badge);
    }

    UserFields withBadge(FactOrder order, Optional<BadgeId> value) {
        return new UserFields(name, role, disabled, Optional.of(new Latest<>(order, value)));
    }

    UserFields or(UserFields other) {
        return new UserFields(
                later(name, other.name),
                later(role, other.role),
                later(disabled, other.disabled),
                later(badge, other.badge));
    }

    Optional<User> user(UserId id) {
        if (name.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new User(
                id,
                name.orElseThrow().value(),
                role.orElseThrow().value(),
                disabled.map(Latest::value).orElse(false),
                badge.flatMap(Latest::value)));
    }

    private static <T> Optional<Latest<T>> later(Optional<Latest<T>> one, Optional<Latest<T>> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.orElseThrow().or(other.orElseThrow()))
                : one.or(() -> other);
    }
}
