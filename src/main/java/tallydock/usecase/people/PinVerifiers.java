package tallydock.usecase.people;

import java.util.Optional;
import tallydock.domain.people.Pin;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;

/// Sets and checks PINs. Both take about 0.3 s and block.
public interface PinVerifiers {
    /// Sets a user's PIN and forgets wrong tries; or says why the PIN is refused, and changes nothing.
    Optional<Pin.Weakness> set(UserId user, Role role, Pin pin);

    /// Forgets wrong tries, so that the next may be made at once.
    void unlock(UserId user);

    /// How a user's PIN stands; takes no try.
    PinStanding standing(UserId user);

    /// Counts the try, durably, and then compares.
    PinVerdict verify(UserId user, Pin pin);
}
