package tallydock.usecase.people;

import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.Pin;
import tallydock.domain.people.UserId;

/// How somebody says who they are.
public sealed interface Claim {
    record ByBadge(BadgeCode badge) implements Claim {}

    record ByBadgeAndPin(BadgeCode badge, Pin pin) implements Claim {}

    /// The name tile was touched.
    record ByTile(UserId user, Pin pin) implements Claim {}
}
