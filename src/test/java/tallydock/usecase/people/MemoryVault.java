package tallydock.usecase.people;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.UserId;

/// The tables beside the log, a pepper and a clock, as another process finds them again. `power` can fail at a save.
public final class MemoryVault implements PinStore, BadgeStore, Pepper, MonotonicClock {
    /// The process is killed.
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<UserId, StoredPin> pins = new LinkedHashMap<>();
    private final Map<Bytes, BadgeId> badges = new HashMap<>();
    private String pepper = "pepper-canary-91";
    private long nanos;
    private boolean isKilledAfterSave;

    public void passSeconds(long seconds) {
        nanos += seconds * 1_000_000_000L;
    }

    /// Another process, another zero of the clock.
    public void restart() {
        nanos = -nanos / 2;
    }

    public void pepperIsLost() {
        pepper = "another";
    }

    public void killAfterNextSave() {
        isKilledAfterSave = true;
    }

    public StoredPin pinOf(UserId user) {
        return load(user).orElseThrow();
    }

    @Override
    public Optional<StoredPin> load(UserId user) {
        return Optional.ofNullable(pins.get(user));
    }

    @Override
    public void save(StoredPin pin) {
        pins.put(pin.user(), pin);
        if (isKilledAfterSave) {
            isKilledAfterSave = false;
            throw new Killed();
        }
    }

    @Override
    public void save(Bytes codeHash, BadgeId badge) {
        badges.put(codeHash, badge);
    }

    @Override
    public Optional<BadgeId> find(Bytes codeHash) {
        return Optional.ofNullable(badges.get(codeHash));
    }

    /// Keyed well enough for a test.
    @Override
    public Bytes hmac(Bytes message) {
        byte[] key = Bytes.utf8(pepper).toArray();
        return Bytes.of(Sha256.of(ByteBuffer.allocate(key.length + message.length())
                        .put(key)
                        .put(message.toArray())
                        .array())
                .toArray());
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public String toString() {
        return pins + " " + badges;
    }
}
