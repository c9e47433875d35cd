package tallydock.usecase.people;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Pin;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;

/// PINs and badges kept as they are: quick, and enough for a test of who may do what.
final class MemoryPins implements PinVerifiers, Badges {
    private final Map<UserId, String> pins = new HashMap<>();
    private final Map<BadgeCode, BadgeId> badges = new HashMap<>();
    private final Random random = new Random(6);
    private Optional<PinVerdict> next = Optional.empty();
    private int compared;

    void answersNext(PinVerdict verdict) {
        next = Optional.of(verdict);
    }

    int compared() {
        return compared;
    }

    @Override
    public Optional<Pin.Weakness> set(UserId user, Role role, Pin pin) {
        var weakness = pin.weakness(role);
        if (weakness.isEmpty()) {
            pins.put(user, new String(pin.bytes(), StandardCharsets.UTF_8));
        }
        return weakness;
    }

    @Override
    public PinVerdict verify(UserId user, Pin pin) {
        compared++;
        if (next.isPresent()) {
            return next.orElseThrow();
        }
        String tried = new String(pin.bytes(), StandardCharsets.UTF_8);
        return tried.equals(pins.get(user)) ? new PinVerdict.Accepted() : new PinVerdict.Wrong(4);
    }

    @Override
    public void unlock(UserId user) {
        next = Optional.empty();
    }

    @Override
    public PinStanding standing(UserId user) {
        var locked = next.filter(PinVerdict.LockedFor.class::isInstance)
                .map(PinVerdict.LockedFor.class::cast)
                .map(PinVerdict.LockedFor::remaining);
        return new PinStanding(pins.containsKey(user), locked);
    }

    @Override
    public BadgeCode issue(BadgeId badge) {
        var code = BadgeCode.create(random);
        badges.put(code, badge);
        return code;
    }

    @Override
    public Optional<BadgeId> find(BadgeCode code) {
        return Optional.ofNullable(badges.get(code));
    }
}
