package tallydock.usecase.people.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
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

/// Changes how a person gets in: not at all any more, again, by another PIN or badge, or at once after wrong tries.
public final class ChangeUser {
    private final Ports ports;
    private final LoadRoster loadRoster;

    public ChangeUser(Ports ports) {
        this.ports = ports;
        this.loadRoster = new LoadRoster(ports.facts().history());
    }

    /// What an administrator can change.
    public sealed interface Change {
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

        record PinRefused(Pin.Weakness why) implements Result {}
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

    private Result switchOff(Request request, User user, Roster roster) {
        boolean isLast = user.role() == Role.ADMINISTRATOR
                && roster.users().stream()
                        .noneMatch(other -> other.role() == Role.ADMINISTRATOR
                                && !other.isDisabled()
                                && !other.id().equals(user.id()));
        return isLast ? new Result.LastAdministrator() : changed(request, new PeopleFact.UserDisabled(user.id()));
    }

    private Result switchOn(Request request, User user, Roster roster) {
        return roster.users().stream()
                .filter(other -> !other.isDisabled()
                        && !other.id().equals(user.id())
                        && other.name().equalsIgnoreCase(user.name()))
                .<Result>map(Result.NameTaken::new)
                .findFirst()
                .orElseGet(() -> changed(request, new PeopleFact.UserEnabled(user.id())));
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
        append(request, new PeopleFact.BadgeIssued(request.user(), badge));
        return new Result.Changed(Optional.of(code));
    }

    private Result changed(Request request, PeopleFact fact) {
        append(request, fact);
        return new Result.Changed(Optional.empty());
    }

    private void append(Request request, PeopleFact fact) {
        var actor = new Actor(request.by().id().toString());
        var event = ports.facts().ids().event();
        ports.facts()
                .log()
                .append(List.of(new Draft(event, actor, request.at(), FactPlace.in(PeopleFact.STREAM), fact)));
    }
}
