package tallydock.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.SiteNamed;
import tallydock.domain.fact.SettingsFact.TimeZoneChosen;

/// The written forms of settings.
final class SettingsForms {
    private static final FactForm<SiteNamed, SiteNamedV1> SITE_NAMED = new FactForm<>(
            "settings.site-named",
            SiteNamedV1.class,
            fact -> new SiteNamedV1(fact.name()),
            wire -> new SiteNamed(wire.name));
    private static final FactForm<TimeZoneChosen, TimeZoneChosenV1> TIME_ZONE = new FactForm<>(
            "settings.time-zone-chosen",
            TimeZoneChosenV1.class,
            fact -> new TimeZoneChosenV1(fact.zone().getId()),
            wire -> new TimeZoneChosen(zone(wire.zone)));

    static final List<FactForm<?, ?>> ALL = List.of(SITE_NAMED, TIME_ZONE);

    private SettingsForms() {}

    static Encoded encode(SettingsFact fact) {
        return switch (fact) {
            case SiteNamed named -> SITE_NAMED.encode(named);
            case TimeZoneChosen chosen -> TIME_ZONE.encode(chosen);
        };
    }

    /// A zone that only a newer table of zones has makes the payload unreadable here, not the program.
    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time zone here: " + id, e);
        }
    }

    record SiteNamedV1(String name) {}

    record TimeZoneChosenV1(String zone) {}
}
