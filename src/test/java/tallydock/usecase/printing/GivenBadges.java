package tallydock.usecase.printing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.BadgeId;
import tallydock.usecase.people.Badges;

/// Badges whose codes are known here, as the keyed hashes of a station know them.
final class GivenBadges implements Badges {
    private final Map<BadgeCode, BadgeId> known = new HashMap<>();
    private final Random random = new Random(11);

    @Override
    public BadgeCode issue(BadgeId badge) {
        var code = BadgeCode.create(random);
        known.put(code, badge);
        return code;
    }

    @Override
    public Optional<BadgeId> find(BadgeCode code) {
        return Optional.ofNullable(known.get(code));
    }
}
