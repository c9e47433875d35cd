package tallydock.usecase.people;

import java.util.Optional;
import tallydock.domain.people.UserId;

/// Keeps PIN verifiers and the count of wrong tries, outside the log.
public interface PinStore {
    Optional<StoredPin> load(UserId user);

    /// Replaces the user's row. Returns only when it is durable: a kill afterwards must not give a try back.
    ///
    /// @throws tallydock.usecase.StorageFault when that is not certain
    void save(StoredPin pin);
}
