package tallydock.security;

import java.util.Optional;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.BadgeId;
import tallydock.usecase.people.BadgeStore;
import tallydock.usecase.people.Badges;
import tallydock.usecase.people.Pepper;

/// Badge codes, kept as HMAC under the installation's pepper: a plain hash of seven characters could be undone.
public final class BadgeVault implements Badges {
    private final BadgeStore store;
    private final Pepper pepper;
    private final RandomGenerator random;

    /// `random` must be one that nobody can foretell.
    public BadgeVault(BadgeStore store, Pepper pepper, RandomGenerator random) {
        this.store = store;
        this.pepper = pepper;
        this.random = random;
    }

    @Override
    public BadgeCode issue(BadgeId badge) {
        var code = BadgeCode.create(random);
        while (find(code).isPresent()) {
            code = BadgeCode.create(random);
        }
        store.save(hash(code), badge);
        return code;
    }

    @Override
    public Optional<BadgeId> find(BadgeCode code) {
        return store.find(hash(code));
    }

    private Bytes hash(BadgeCode code) {
        return pepper.hmac(Bytes.utf8("tallydock-badge-1" + code.payload()));
    }
}
