package tallydock.usecase.people;

import java.time.Duration;
import tallydock.domain.fact.StationFact.SignInMeans;
import tallydock.domain.people.User;

/// What came of a claim to be somebody.
public sealed interface Identity {
    record Proven(User user, SignInMeans means) implements Identity {}

    /// This badge alone does not do: ask for the PIN and claim again with both.
    record PinNeeded(User user) implements Identity {}

    record PinWrong(User user, int triesLeft) implements Identity {}

    record PinLocked(User user, Duration remaining) implements Identity {}

    /// No PIN of this user can be checked here; an administrator sets one.
    record PinMissing(User user) implements Identity {}

    /// The PIN is shorter than the role, or authorising without a badge, takes. Nothing was compared.
    record PinTooShort(User user) implements Identity {}

    /// Never issued here, or void.
    record BadgeUnknown() implements Identity {}

    record UserUnknown() implements Identity {}

    /// A leaver.
    record UserDisabled(User user) implements Identity {}
}
