package tallydock.usecase.people;

import java.time.Instant;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StationFact.SignedIn;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Lets a person work at this station, by badge or by name tile and PIN, and records who began when. A scan of another
/// badge in between is another sign-in: what is open stays open.
public final class SignIn {
    private final Identify identify;
    private final FactLog log;
    private final Ids ids;
    private final StreamId station;

    public SignIn(Ports ports, StationIdentity station) {
        this.identify = new Identify(new LoadRoster(ports.facts().history()), ports.pins(), ports.badges());
        this.log = ports.facts().log();
        this.ids = ports.facts().ids();
        this.station = new StreamId(StreamKind.STATION, station.station().toString());
    }

    public Identity run(Claim claim, Instant at) {
        var identity = identify.run(claim);
        if (identity instanceof Identity.Proven proven) {
            var user = proven.user().id();
            var fact = new SignedIn(user, proven.means());
            log.append(List.of(new Draft(ids.event(), new Actor(user.toString()), at, FactPlace.in(station), fact)));
        }
        return identity;
    }
}
