package tallydock.usecase.people;

import tallydock.domain.digest.Bytes;
import tallydock.domain.people.UserId;

/// One user's PIN as a store keeps it, never in the log: `wrongTries` in a row up to now, and the verifier.
public record StoredPin(UserId user, int wrongTries, Verifier verifier) {
    /// The same with another number of wrong tries.
    public StoredPin withWrongTries(int tries) {
        return new StoredPin(user, tries, verifier);
    }

    /// The hash with all it was made with; `pepperId` says under which installation's pepper.
    public record Verifier(PinCost cost, Bytes salt, Bytes hash, Bytes pepperId) {}
}
