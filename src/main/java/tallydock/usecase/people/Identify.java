package tallydock.usecase.people;

import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.fact.StationFact.SignInMeans;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.roster.Roster;

/// Proves a claim to be somebody, or says what is wrong with it.
final class Identify {
    private final LoadRoster loadRoster;
    private final PinVerifiers pins;
    private final Badges badges;

    Identify(LoadRoster loadRoster, PinVerifiers pins, Badges badges) {
        this.loadRoster = loadRoster;
        this.pins = pins;
        this.badges = badges;
    }

    Identity run(Claim claim) {
        var roster = loadRoster.run();
        return switch (claim) {
            case Claim.ByBadge(var badge) -> byBadge(holder(roster, badge));
            case Claim.ByBadgeAndPin(var badge, var pin) ->
                holder(roster, badge)
                        .map(user -> byPin(user, pin, SignInMeans.BADGE_AND_PIN))
                        .orElseGet(Identity.BadgeUnknown::new);
            case Claim.ByTile(var id, var pin) ->
                roster.find(id)
                        .map(user -> byPin(user, pin, SignInMeans.TILE_AND_PIN))
                        .orElseGet(Identity.UserUnknown::new);
        };
    }

    private Optional<User> holder(Roster roster, BadgeCode badge) {
        return badges.find(badge).flatMap(roster::holder);
    }

    /// Only a receiver works on the badge alone.
    private static Identity byBadge(Optional<User> holder) {
        if (holder.isEmpty()) {
            return new Identity.BadgeUnknown();
        }
        var user = holder.orElseThrow();
        if (user.isDisabled()) {
            return new Identity.UserDisabled(user);
        }
        return user.role() == Role.RECEIVER
                ? new Identity.Proven(user, SignInMeans.BADGE)
                : new Identity.PinNeeded(user);
    }

    private Identity byPin(User user, Pin pin, SignInMeans means) {
        if (user.isDisabled()) {
            return new Identity.UserDisabled(user);
        }
        if (user.role().isTrusted() && !pin.hasTrustedLength()) {
            return new Identity.PinTooShort(user);
        }
        return switch (pins.verify(user.id(), pin)) {
            case PinVerdict.Accepted _ -> new Identity.Proven(user, means);
            case PinVerdict.Wrong wrong -> new Identity.PinWrong(user, wrong.triesLeft());
            case PinVerdict.LockedFor locked -> new Identity.PinLocked(user, locked.remaining());
            case PinVerdict.NotSet _ -> new Identity.PinMissing(user);
        };
    }
}
