package tallydock.usecase.people;

import tallydock.domain.fact.StationFact.SignInMeans;
import tallydock.domain.people.Deed;
import tallydock.domain.people.User;

/// Lets a colleague allow what the one at the station may not do: by badge and PIN, or by name tile and a PIN of six
/// digits for who has no badge. Whoever asks writes the authoriser into the fact that follows.
public final class Authorise {
    private final Identify identify;
    private final LoadRoster loadRoster;

    public Authorise(Ports ports) {
        this.loadRoster = new LoadRoster(ports.facts().history());
        this.identify = new Identify(loadRoster, ports.pins(), ports.badges());
    }

    /// What came of asking.
    public sealed interface Answer {
        record Allowed(User by) implements Answer {}

        /// That person may not do it either.
        record NotOpenTo(User user) implements Answer {}

        /// Who has a badge uses it to authorise. Nothing was compared.
        record BadgeNeeded(User user) implements Answer {}

        /// The claim itself did not hold.
        record Failed(Identity why) implements Answer {}
    }

    public Answer run(Claim claim, Deed deed) {
        if (claim instanceof Claim.ByTile(var id, var pin)) {
            var user = loadRoster.run().find(id).filter(known -> !known.isDisabled());
            if (user.isPresent() && user.orElseThrow().badge().isPresent()) {
                return new Answer.BadgeNeeded(user.orElseThrow());
            }
            if (user.isPresent() && !pin.hasTrustedLength()) {
                return new Answer.Failed(new Identity.PinTooShort(user.orElseThrow()));
            }
        }
        return answer(identify.run(claim), deed);
    }

    private static Answer answer(Identity identity, Deed deed) {
        if (!(identity instanceof Identity.Proven(var user, var means))) {
            return new Answer.Failed(identity);
        }
        if (means == SignInMeans.BADGE) {
            return new Answer.Failed(new Identity.PinNeeded(user));
        }
        return deed.isOpenTo(user.role()) ? new Answer.Allowed(user) : new Answer.NotOpenTo(user);
    }
}
