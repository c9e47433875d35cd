package tallydock.usecase.people;

import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.BadgeId;

/// Keeps which badge a code belongs to, by the code's keyed hash, outside the log.
public interface BadgeStore {
    /// Returns only when it is durable.
    void save(Bytes codeHash, BadgeId badge);

    Optional<BadgeId> find(Bytes codeHash);
}
