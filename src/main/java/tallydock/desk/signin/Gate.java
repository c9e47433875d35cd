package tallydock.desk.signin;

import java.time.Duration;
import java.time.InstantSource;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Deed;
import tallydock.domain.people.User;
import tallydock.usecase.people.Authorise;
import tallydock.usecase.people.Claim;
import tallydock.usecase.people.Identity;
import tallydock.usecase.people.SignIn;

/// Decides about a claim to be somebody. It blocks.
@FunctionalInterface
public interface Gate {
    Verdict check(Claim claim);

    /// What came of a claim.
    sealed interface Verdict {
        record In(User user) implements Verdict {}

        /// The badge is known; its PIN is missing.
        record PinNeeded(User user) implements Verdict {}

        record Refused(Say why) implements Verdict {}

        /// Too many wrong PINs: nothing is compared for so long.
        record Locked(Duration remaining) implements Verdict {}
    }

    /// Lets people work here.
    static Gate signIn(SignIn signIn, InstantSource clock) {
        return claim -> verdict(signIn.run(claim, clock.instant()));
    }

    /// Lets a colleague allow a deed.
    static Gate authorise(Authorise authorise, Deed deed) {
        return claim -> switch (authorise.run(claim, deed)) {
            case Authorise.Answer.Allowed(var by) -> new Verdict.In(by);
            case Authorise.Answer.NotOpenTo(var user) -> new Verdict.Refused(Say.key("signin.not-open", user.name()));
            case Authorise.Answer.BadgeNeeded(var user) ->
                new Verdict.Refused(Say.key("signin.badge-needed", user.name()));
            case Authorise.Answer.Failed(var why) -> verdict(why);
        };
    }

    private static Verdict verdict(Identity identity) {
        return switch (identity) {
            case Identity.Proven proven -> new Verdict.In(proven.user());
            case Identity.PinNeeded(var user) -> new Verdict.PinNeeded(user);
            case Identity.PinWrong wrong -> new Verdict.Refused(Say.key("signin.pin-wrong", wrong.triesLeft()));
            case Identity.PinLocked locked -> new Verdict.Locked(locked.remaining());
            case Identity.PinMissing(var user) -> new Verdict.Refused(Say.key("signin.pin-missing", user.name()));
            case Identity.PinTooShort _ -> new Verdict.Refused(Say.key("signin.pin-short", 6));
            case Identity.BadgeUnknown _ -> new Verdict.Refused(Say.key("signin.badge-unknown"));
            case Identity.UserUnknown _ -> new Verdict.Refused(Say.key("signin.user-unknown"));
            case Identity.UserDisabled(var user) -> new Verdict.Refused(Say.key("signin.disabled", user.name()));
        };
    }
}
