package tallydock.usecase.people;

import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.BadgeId;

/// Makes badges and recognises them.
public interface Badges {
    /// A fresh code for a badge. It can be printed now and never be read again.
    BadgeCode issue(BadgeId badge);

    /// Which badge carries this code. Whether it still counts, the roster says.
    Optional<BadgeId> find(BadgeCode code);
}
