package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;

/// Who works here, and what changed about them. PINs and the codes on badges are never part of a fact.
public sealed interface PeopleFact extends HouseFact {
    /// The one stream of people of a site.
    StreamId STREAM = new StreamId(StreamKind.PEOPLE, "users");

    UserId user();

    record UserAdded(UserId user, String name, Role role) implements PeopleFact {}

    /// Name or role became another; what is empty stays.
    record UserChanged(UserId user, Optional<String> name, Optional<Role> role) implements PeopleFact {}

    /// A leaver: signs in no more, stays in every record.
    record UserDisabled(UserId user) implements PeopleFact {}

    /// A leaver came back.
    record UserEnabled(UserId user) implements PeopleFact {}

    /// A badge was made for the user; any earlier one is void.
    record BadgeIssued(UserId user, BadgeId badge) implements PeopleFact {}

    /// The user's badge is void, lost perhaps.
    record BadgeRevoked(UserId user) implements PeopleFact {}

    /// Wrong tries of the user's PIN were forgiven, by whom the actor says.
    record PinUnlocked(UserId user) implements PeopleFact {}

    /// A PIN was set, by whom the actor says.
    record PinChanged(UserId user) implements PeopleFact {}
}
