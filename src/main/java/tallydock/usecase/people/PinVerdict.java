package tallydock.usecase.people;

import java.time.Duration;

/// What came of trying a PIN.
public sealed interface PinVerdict {
    record Accepted() implements PinVerdict {}

    /// `triesLeft` more before it locks.
    record Wrong(int triesLeft) implements PinVerdict {}

    /// Nothing is compared, nothing is counted for this long.
    record LockedFor(Duration remaining) implements PinVerdict {}

    /// No PIN of this user can be checked at this station: none was set, or it was set under another pepper.
    record NotSet() implements PinVerdict {}
}
