package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import tallydock.domain.people.UserId;

/// The written forms of the facts about people.
final class PeopleForms {
    private static final FactForm<UserAdded, UserAddedV1> ADDED = new FactForm<>(
            "people.user-added",
            UserAddedV1.class,
            fact -> new UserAddedV1(
                    fact.user().value(), fact.name(), fact.role().name()),
            wire -> new UserAdded(new UserId(wire.user), wire.name, Role.valueOf(wire.role)));
    private static final FactForm<UserChanged, UserChangedV1> CHANGED = new FactForm<>(
            "people.user-changed",
            UserChangedV1.class,
            fact -> new UserChangedV1(
                    fact.user().value(), fact.name(), fact.role().map(Role::name)),
            wire -> new UserChanged(new UserId(wire.user), wire.name, wire.role.map(Role::valueOf)));
    private static final FactForm<UserDisabled, UserV1> DISABLED =
            new FactForm<>("people.user-disabled", UserV1.class, UserV1::of, wire -> new UserDisabled(wire.toUser()));
    private static final FactForm<UserEnabled, UserV1> ENABLED =
            new FactForm<>("people.user-enabled", UserV1.class, UserV1::of, wire -> new UserEnabled(wire.toUser()));
    private static final FactForm<BadgeIssued, BadgeIssuedV1> BADGE_ISSUED = new FactForm<>(
            "people.badge-issued",
            BadgeIssuedV1.class,
            fact -> new BadgeIssuedV1(fact.user().value(), fact.badge().value()),
            wire -> new BadgeIssued(new UserId(wire.user), new BadgeId(wire.badge)));
    private static final FactForm<BadgeRevoked, UserV1> BADGE_REVOKED =
            new FactForm<>("people.badge-revoked", UserV1.class, UserV1::of, wire -> new BadgeRevoked(wire.toUser()));
    private static final FactForm<PinChanged, UserV1> PIN_CHANGED =
            new FactForm<>("people.pin-changed", UserV1.class, UserV1::of, wire -> new PinChanged(wire.toUser()));

    private static final FactForm<PinUnlocked, UserV1> PIN_UNLOCKED =
            new FactForm<>("people.pin-unlocked", UserV1.class, UserV1::of, wire -> new PinUnlocked(wire.toUser()));

    static final List<FactForm<?, ?>> ALL =
            List.of(ADDED, CHANGED, DISABLED, ENABLED, BADGE_ISSUED, BADGE_REVOKED, PIN_CHANGED, PIN_UNLOCKED);

    private PeopleForms() {}

    static Encoded encode(PeopleFact fact) {
        return switch (fact) {
            case UserAdded added -> ADDED.encode(added);
            case UserChanged changed -> CHANGED.encode(changed);
            case UserDisabled disabled -> DISABLED.encode(disabled);
            case UserEnabled enabled -> ENABLED.encode(enabled);
            case BadgeIssued issued -> BADGE_ISSUED.encode(issued);
            case BadgeRevoked revoked -> BADGE_REVOKED.encode(revoked);
            case PinChanged changed -> PIN_CHANGED.encode(changed);
            case PinUnlocked unlocked -> PIN_UNLOCKED.encode(unlocked);
        };
    }

    record UserAddedV1(UUID user, String name, String role) {}

    record UserChangedV1(UUID user, Optional<String> name, Optional<String> role) {}

    record BadgeIssuedV1(UUID user, UUID badge) {}

    record UserV1(UUID user) {
        static UserV1 of(PeopleFact fact) {
            return new UserV1(fact.user().value());
        }

        UserId toUser() {
            return new UserId(user);
        }
    }
}
