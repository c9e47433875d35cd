package tallydock.usecase.people.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.UserId;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.people.LoadRoster;
import tallydock.usecase.people.Ports;

/// Reads everybody who works or worked here.
public final class ListColleagues {
    private final Ports ports;
    private final StreamId station;

    public ListColleagues(Ports ports, StationIdentity identity) {
        this.ports = ports;
        this.station = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    /// By name; leavers last.
    public List<Colleague> run() {
        var seen = lastSignIns();
        return new LoadRoster(ports.facts().history())
                .run().users().stream()
                        .sorted(Comparator.comparing(user -> user.isDisabled()))
                        .map(user -> new Colleague(
                                user, ports.pins().standing(user.id()), Optional.ofNullable(seen.get(user.id()))))
                        .toList();
    }

    private Map<UserId, Instant> lastSignIns() {
        var seen = new HashMap<UserId, Instant>();
        ports.facts().history().withoutScans(station, recorded -> {
            if (recorded.fact().orElse(null) instanceof StationFact.SignedIn signedIn) {
                seen.put(signedIn.user(), recorded.entry().header().wallTime());
            }
        });
        return seen;
    }
}
