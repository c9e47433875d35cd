package tallydock.usecase.people;

import java.time.ZoneId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;

/// Reads what people call this site and this station, and the site's time zone.
public final class StationNames {
    private final FactHistory history;
    private final StreamId station;

    public StationNames(FactHistory history, StationIdentity identity) {
        this.history = history;
        this.station = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    /// The names as they are now; empty for what was never named. `zone` is `otherwise` while none was chosen.
    public record Names(String site, String station, ZoneId zone) {}

    public Names run(ZoneId otherwise) {
        var read = new Reading(otherwise);
        history.ofStream(SettingsFact.STREAM, recorded -> recorded.fact().ifPresent(read::take));
        history.withoutScans(station, recorded -> recorded.fact().ifPresent(read::take));
        return new Names(read.site, read.name, read.zone);
    }

    private static final class Reading {
        private String site = "";
        private String name = "";
        private ZoneId zone;

        Reading(ZoneId zone) {
            this.zone = zone;
        }

        void take(Fact fact) {
            switch (fact) {
                case SettingsFact.SiteNamed named -> site = named.name();
                case SettingsFact.TimeZoneChosen chosen -> zone = chosen.zone();
                case StationFact.StationNamed named -> name = named.name();
                default -> {}
            }
        }
    }
}
