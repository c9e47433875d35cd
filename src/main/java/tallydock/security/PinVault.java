package tallydock.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.Pin;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.MonotonicClock;
import tallydock.usecase.people.Pepper;
import tallydock.usecase.people.PinCost;
import tallydock.usecase.people.PinStore;
import tallydock.usecase.people.PinVerdict;
import tallydock.usecase.people.PinVerifiers;
import tallydock.usecase.people.StoredPin;
import tallydock.usecase.people.StoredPin.Verifier;

/// PINs as Argon2id over an HMAC of user and PIN under the installation's pepper. One try at a time: guesses cannot be
/// made side by side, and a try is counted in the store before anything is compared.
public final class PinVault implements PinVerifiers {
    private static final int SALT_BYTES = 16;
    private static final Bytes PEPPER_NAME = Bytes.utf8("tallydock-pepper-id");
    private static final byte[] PURPOSE = "tallydock-pin-1".getBytes(StandardCharsets.UTF_8);

    private final PinStore store;
    private final Pepper pepper;
    private final RandomGenerator random;
    private final Lockouts lockouts;

    /// `random` must be one that nobody can foretell.
    public PinVault(PinStore store, Pepper pepper, RandomGenerator random, MonotonicClock clock) {
        this.store = store;
        this.pepper = pepper;
        this.random = random;
        this.lockouts = new Lockouts(clock);
    }

    @Override
    public synchronized Optional<Pin.Weakness> set(UserId user, Role role, Pin pin) {
        var weakness = pin.weakness(role);
        if (weakness.isEmpty()) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            store.save(new StoredPin(user, 0, verifier(user, pin, Bytes.of(salt))));
            lockouts.forget(user);
        }
        return weakness;
    }

    private Verifier verifier(UserId user, Pin pin, Bytes salt) {
        var hash = new Argon2id(PinCost.STANDARD).hash(peppered(user, pin), salt);
        return new Verifier(PinCost.STANDARD, salt, hash, pepperId());
    }

    @Override
    public synchronized PinVerdict verify(UserId user, Pin pin) {
        var stored =
                store.load(user).filter(found -> found.verifier().pepperId().equals(pepperId()));
        if (stored.isEmpty()) {
            return new PinVerdict.NotSet();
        }
        var before = stored.orElseThrow();
        return lockouts.remaining(user, before.wrongTries())
                .<PinVerdict>map(PinVerdict.LockedFor::new)
                .orElseGet(() -> countAndCompare(before, pin));
    }

    @Override
    public synchronized void unlock(UserId user) {
        store.load(user).ifPresent(stored -> store.save(stored.withWrongTries(0)));
        lockouts.forget(user);
    }

    @Override
    public synchronized PinStanding standing(UserId user) {
        var stored =
                store.load(user).filter(found -> found.verifier().pepperId().equals(pepperId()));
        var remaining = stored.flatMap(pin -> lockouts.remaining(user, pin.wrongTries()));
        return new PinStanding(stored.isPresent(), remaining);
    }

    private PinVerdict countAndCompare(StoredPin before, Pin pin) {
        var user = before.user();
        var counted = before.withWrongTries(before.wrongTries() + 1);
        store.save(counted);
        lockouts.counted(user);
        if (matches(before.verifier(), user, pin)) {
            store.save(before.withWrongTries(0));
            lockouts.forget(user);
            return new PinVerdict.Accepted();
        }
        return lockouts.remaining(user, counted.wrongTries())
                .<PinVerdict>map(PinVerdict.LockedFor::new)
                .orElseGet(() -> new PinVerdict.Wrong(Lockouts.triesLeft(counted.wrongTries())));
    }

    private boolean matches(Verifier verifier, UserId user, Pin pin) {
        if (!verifier.cost().equals(PinCost.STANDARD)) {
            throw new IllegalStateException("a PIN was stored at an unknown cost: " + verifier.cost());
        }
        var hash = new Argon2id(verifier.cost()).hash(peppered(user, pin), verifier.salt());
        return MessageDigest.isEqual(hash.toArray(), verifier.hash().toArray());
    }

    /// The user goes in, so that two users with one PIN share nothing even if their salts were made equal.
    private Bytes peppered(UserId user, Pin pin) {
        byte[] digits = pin.bytes();
        return pepper.hmac(Bytes.of(ByteBuffer.allocate(PURPOSE.length + 2 * Long.BYTES + digits.length)
                .put(PURPOSE)
                .putLong(user.value().getMostSignificantBits())
                .putLong(user.value().getLeastSignificantBits())
                .put(digits)
                .array()));
    }

    /// Tells peppers apart without telling them.
    private Bytes pepperId() {
        return pepper.hmac(PEPPER_NAME);
    }
}
