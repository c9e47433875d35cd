package tallydock.domain.people;

import java.util.Optional;

/// A person who can sign in. A leaver is disabled, never deleted; `badge` is the one badge that is valid now.
public record User(UserId id, String name, Role role, boolean isDisabled, Optional<BadgeId> badge) {
    /// The most characters of a name on a tile.
    public static final int LONGEST_NAME = 64;

    /// Whether a name can stand on a tile.
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && name.chars().noneMatch(Character::isISOControl);
    }
}
