package tallydock.usecase.people.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.domain.roster.Roster;
import tallydock.usecase.people.LoadRoster;
import tallydock.usecase.people.Ports;

/// Changes a person: what they are called and do, and how they get in: not at all any more, again, by another PIN or
/// badge, or at once after wrong tries.
public final class ChangeUser {
    private final Ports ports;
    private final LoadRoster loadRoster;

    public ChangeUser(Ports ports) {
        this.ports = ports;
        this.loadRoster = new LoadRoster(ports.facts().history());
    }

    /// What an administrator can change.
    public sealed interface Change {
        /// What they are called and what they do. A PIN comes with it where the new role needs one, or a longer one,
        /// than there may be.
        record NameAndRole(String name, Role role, Optional<Pin> pin) implements Change {}

        /// A leaver: signs in no more, stays in every record.
        record SwitchOff() implements Change {}

        record SwitchOn() implements Change {}

        record NewPin(Pin pin) implements Change {}

        /// Any earlier badge is void.
        record NewBadge() implements Change {}

        /// Wrong tries are forgiven.
        record Unlock() implements Change {}
    }

    /// Who changes what about whom.
    public record Request(User by, UserId user, Change change, Instant at) {}

    /// What came of it.
    public sealed interface Result {
        /// `badge` is there to be shown or printed now; it cannot be had again.
        record Changed(Optional<BadgeCode> badge) implements Result {}

        record NotPermitted() implements Result {}

        record UserUnknown() implements Result {}

        /// Somebody must be left to let others in.
        record LastAdministrator() implements Result {}

        /// Two tiles with one name would be one person's PIN tried on the other.
        record NameTaken(User by) implements Result {}

        record NameNotUsable() implements Result {}

        record PinRefused(Pin.Weakness why) implements Result {}

        record PinNeeded() implements Result {}
    }

    public Result run(Request request) {
        if (!Deed.MANAGE_PEOPLE.isOpenTo(request.by().role()) || request.by().isDisabled()) {
            return new Result.NotPermitted();
        }
        var roster = loadRoster.run();
        return roster.find(request.user())
                .map(user -> change(request, user, roster))
                .orElseGet(Result.UserUnknown::new);
    }

    private Result change(Request request, User user, Roster roster) {
        return switch (request.change()) {
            case Change.NameAndRole wanted ->
                refusal(wanted, user, roster).orElseGet(() -> nameAndRole(request, user, wanted));
            case Change.SwitchOff _ -> switchOff(request, user, roster);
            case Change.SwitchOn _ -> switchOn(request, user, roster);
            case Change.NewPin(var pin) -> newPin(request, user, pin);
            case Change.NewBadge _ -> newBadge(request);
            case Change.Unlock _ -> {
                ports.pins().unlock(user.id());
                yield changed(request, new PeopleFact.PinUnlocked(user.id()));
            }
        };
    }

    private Optional<Result> refusal(Change.NameAndRole wanted, User user, Roster roster) {
        if (!User.isName(wanted.name())) {
            return Optional.of(new Result.NameNotUsable());
        }
        if (wanted.role() != Role.ADMINISTRATOR && isLastAdministrator(user, roster)) {
            return Optional.of(new Result.LastAdministrator());
        }
        if (wanted.pin().isEmpty() && needsPin(user, wanted.role())) {
            return Optional.of(new Result.PinNeeded());
        }
        return namesake(user, wanted.name(), roster).map(Result.NameTaken::new);
    }

    /// A PIN that was long enough for a receiver may be too short for who authorises others; and only a receiver with a
    /// badge can do without one.
    private boolean needsPin(User user, Role role) {
        boolean isPromoted = role.isTrusted() && !user.role().isTrusted();
        boolean isBadgeEnough = role == Role.RECEIVER && user.badge().isPresent();
        return isPromoted
                || (!isBadgeEnough && !ports.pins().standing(user.id()).isSet());
    }

    private Result nameAndRole(Request request, User user, Change.NameAndRole wanted) {
        var weakness = wanted.pin().flatMap(pin -> ports.pins().set(user.id(), wanted.role(), pin));
        if (weakness.isPresent()) {
            return new Result.PinRefused(weakness.orElseThrow());
        }
        List<PeopleFact> facts = new ArrayList<>();
        var name = Optional.of(wanted.name()).filter(now -> !now.equals(user.name()));
        var role = Optional.of(wanted.role()).filter(now -> now != user.role());
        if (name.isPresent() || role.isPresent()) {
            facts.add(new PeopleFact.UserChanged(user.id(), name, role));
        }
        wanted.pin().ifPresent(_ -> facts.add(new PeopleFact.PinChanged(user.id())));
        return changed(request, facts.toArray(PeopleFact[]::new));
    }

    private Result switchOff(Request request, User user, Roster roster) {
        return isLastAdministrator(user, roster)
                ? new Result.LastAdministrator()
                : changed(request, new PeopleFact.UserDisabled(user.id()));
    }

    private static boolean isLastAdministrator(User user, Roster roster) {
        return user.role() == Role.ADMINISTRATOR
                && !user.isDisabled()
                && roster.users().stream()
                        .noneMatch(other -> other.role() == Role.ADMINISTRATOR
                                && !other.isDisabled()
                                && !other.id().equals(user.id()));
    }

    private Result switchOn(Request request, User user, Roster roster) {
        return namesake(user, user.name(), roster)
                .<Result>map(Result.NameTaken::new)
                .orElseGet(() -> changed(request, new PeopleFact.UserEnabled(user.id())));
    }

    private static Optional<User> namesake(User user, String name, Roster roster) {
        return roster.users().stream()
                .filter(other -> !other.isDisabled()
                        && !other.id().equals(user.id())
                        && other.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Result newPin(Request request, User user, Pin pin) {
        return ports.pins()
                .set(user.id(), user.role(), pin)
                .<Result>map(Result.PinRefused::new)
                .orElseGet(() -> changed(request, new PeopleFact.PinChanged(user.id())));
    }

    private Result newBadge(Request request) {
        var badge = new BadgeId(ports.facts().ids().event().value());
        var code = ports.badges().issue(badge);
        ports.facts().say(request.by(), request.at(), List.of(new PeopleFact.BadgeIssued(request.user(), badge)));
        return new Result.Changed(Optional.of(code));
    }

    private Result changed(Request request, PeopleFact... facts) {
        if (facts.length > 0) {
            ports.facts().say(request.by(), request.at(), List.of(facts));
        }
        return new Result.Changed(Optional.empty());
    }
}
