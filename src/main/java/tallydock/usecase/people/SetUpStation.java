package tallydock.usecase.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.StationIdentity;

/// Makes a fresh store a working station: the names of site and station, the site's time zone and the first
/// administrator, all in one transaction, so that there is never a station without somebody who can let others in.
public final class SetUpStation {
    private final Ports ports;
    private final LoadRoster loadRoster;
    private final StreamId station;

    public SetUpStation(Ports ports, StationIdentity station) {
        this.ports = ports;
        this.loadRoster = new LoadRoster(ports.facts().history());
        this.station = new StreamId(StreamKind.STATION, station.station().toString());
    }

    /// What a person entered.
    public record Request(
            String siteName, String stationName, ZoneId zone, String administrator, Pin pin, Instant at) {}

    /// What came of it.
    public sealed interface Result {
        record Done(User administrator) implements Result {}

        /// There is an administrator: further changes are theirs.
        record AlreadySetUp() implements Result {}

        record NameNotUsable(Field field) implements Result {}

        record PinRefused(Pin.Weakness why) implements Result {}
    }

    /// The names that are entered.
    public enum Field {
        SITE,
        STATION,
        ADMINISTRATOR
    }

    public Result run(Request request) {
        if (loadRoster.run().hasAdministrator()) {
            return new Result.AlreadySetUp();
        }
        return unusable(request).<Result>map(Result.NameNotUsable::new).orElseGet(() -> setUp(request));
    }

    private static Optional<Field> unusable(Request request) {
        if (!User.isName(request.siteName())) {
            return Optional.of(Field.SITE);
        }
        if (!User.isName(request.stationName())) {
            return Optional.of(Field.STATION);
        }
        return User.isName(request.administrator()) ? Optional.empty() : Optional.of(Field.ADMINISTRATOR);
    }

    /// The PIN comes first: without it nobody could sign in once the facts are there.
    private Result setUp(Request request) {
        var user = new UserId(ports.facts().ids().event().value());
        var weakness = ports.pins().set(user, Role.ADMINISTRATOR, request.pin());
        if (weakness.isPresent()) {
            return new Result.PinRefused(weakness.orElseThrow());
        }
        ports.facts()
                .log()
                .append(List.of(
                        draft(request, user, SettingsFact.STREAM, new SettingsFact.SiteNamed(request.siteName())),
                        draft(request, user, SettingsFact.STREAM, new SettingsFact.TimeZoneChosen(request.zone())),
                        draft(request, user, station, new StationFact.StationNamed(request.stationName())),
                        draft(request, user, PeopleFact.STREAM, added(request, user)),
                        draft(request, user, PeopleFact.STREAM, new PeopleFact.PinChanged(user))));
        return new Result.Done(new User(user, request.administrator(), Role.ADMINISTRATOR, false, Optional.empty()));
    }

    private static Fact added(Request request, UserId user) {
        return new PeopleFact.UserAdded(user, request.administrator(), Role.ADMINISTRATOR);
    }

    private Draft draft(Request request, UserId user, StreamId stream, Fact fact) {
        return new Draft(
                ports.facts().ids().event(), new Actor(user.toString()), request.at(), FactPlace.in(stream), fact);
    }
}
