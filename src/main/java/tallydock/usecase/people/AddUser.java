package tallydock.usecase.people;

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

/// Adds a person, with a PIN, a badge or both. The PIN is kept before the facts say that the person exists: a crash in
/// between leaves nobody who cannot sign in.
public final class AddUser {
    private final Ports ports;
    private final LoadRoster loadRoster;

    public AddUser(Ports ports) {
        this.ports = ports;
        this.loadRoster = new LoadRoster(ports.facts().history());
    }

    /// Who adds whom. Only a receiver with a badge can do without a PIN.
    public record Request(User by, String name, Role role, Optional<Pin> pin, boolean wantsBadge, Instant at) {}

    /// What came of it.
    public sealed interface Result {
        /// `badge` is there to be printed now; it cannot be had again.
        record Added(UserId user, Optional<BadgeCode> badge) implements Result {}

        record NotPermitted() implements Result {}

        record NameNotUsable() implements Result {}

        /// Two tiles with one name would be one person's PIN tried on the other.
        record NameTaken(User by) implements Result {}

        record PinRefused(Pin.Weakness why) implements Result {}

        record PinNeeded() implements Result {}
    }

    public Result run(Request request) {
        return refusal(request).orElseGet(() -> add(request));
    }

    private Optional<Result> refusal(Request request) {
        if (!Deed.MANAGE_PEOPLE.isOpenTo(request.by().role()) || request.by().isDisabled()) {
            return Optional.of(new Result.NotPermitted());
        }
        if (!User.isName(request.name())) {
            return Optional.of(new Result.NameNotUsable());
        }
        boolean needsPin = request.role() != Role.RECEIVER || !request.wantsBadge();
        if (needsPin && request.pin().isEmpty()) {
            return Optional.of(new Result.PinNeeded());
        }
        return loadRoster.run().users().stream()
                .filter(user -> !user.isDisabled() && user.name().equalsIgnoreCase(request.name()))
                .<Result>map(Result.NameTaken::new)
                .findFirst();
    }

    private Result add(Request request) {
        var ids = ports.facts().ids();
        var user = new UserId(ids.event().value());
        var weakness = request.pin().flatMap(pin -> ports.pins().set(user, request.role(), pin));
        if (weakness.isPresent()) {
            return new Result.PinRefused(weakness.orElseThrow());
        }
        var facts = new ArrayList<PeopleFact>();
        facts.add(new PeopleFact.UserAdded(user, request.name(), request.role()));
        request.pin().ifPresent(_ -> facts.add(new PeopleFact.PinChanged(user)));
        var badge = request.wantsBadge() ? Optional.of(issue(user, facts)) : Optional.<BadgeCode>empty();
        ports.facts().say(request.by(), request.at(), facts);
        return new Result.Added(user, badge);
    }

    private BadgeCode issue(UserId user, List<PeopleFact> facts) {
        var badge = new BadgeId(ports.facts().ids().event().value());
        facts.add(new PeopleFact.BadgeIssued(user, badge));
        return ports.badges().issue(badge);
    }
}
