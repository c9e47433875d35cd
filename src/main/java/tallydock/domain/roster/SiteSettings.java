package tallydock.domain.roster;

import java.time.ZoneId;
import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.SheetLayoutChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutDropped;
import tallydock.domain.fact.SettingsFact.SiteNamed;
import tallydock.domain.fact.SettingsFact.TimeZoneChosen;

/// The settings of a site: a function of the set of their facts.
public record SiteSettings(Optional<Latest<String>> siteName, Optional<Latest<ZoneId>> timeZone) {
    public static final SiteSettings EMPTY = new SiteSettings(Optional.empty(), Optional.empty());

    /// Takes in one fact more.
    public SiteSettings with(FactOrder order, SettingsFact fact) {
        return switch (fact) {
            case SiteNamed named -> new SiteSettings(later(siteName, new Latest<>(order, named.name())), timeZone);
            case TimeZoneChosen chosen ->
                new SiteSettings(siteName, later(timeZone, new Latest<>(order, chosen.zone())));
            case SheetLayoutChosen _, SheetLayoutDropped _ -> this;
        };
    }

    /// What people call the site; empty before it was set up.
    public Optional<String> name() {
        return siteName.map(Latest::value);
    }

    /// The zone days and shifts are counted in; empty before the site was set up.
    public Optional<ZoneId> zone() {
        return timeZone.map(Latest::value);
    }

    private static <T> Optional<Latest<T>> later(Optional<Latest<T>> known, Latest<T> change) {
        return Optional.of(known.map(latest -> latest.or(change)).orElse(change));
    }
}
