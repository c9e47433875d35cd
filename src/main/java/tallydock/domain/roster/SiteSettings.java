package tallydock.domain.roster;

import java.time.ZoneId;
import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.PhotoRoomChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutDropped;
import tallydock.domain.fact.SettingsFact.SiteNamed;
import tallydock.domain.fact.SettingsFact.SsccRangeChosen;
import tallydock.domain.fact.SettingsFact.TemplateDropped;
import tallydock.domain.fact.SettingsFact.TemplateSaved;
import tallydock.domain.fact.SettingsFact.TimeZoneChosen;

/// The settings of a site: a function of the set of their facts.
public record SiteSettings(
        Optional<Latest<String>> siteName, Optional<Latest<ZoneId>> timeZone, Optional<Latest<Long>> photoBytes) {
    public static final SiteSettings EMPTY = new SiteSettings(Optional.empty(), Optional.empty(), Optional.empty());

    /// Bytes that photos may take at a station where nobody chose otherwise.
    public static final long USUAL_PHOTO_BYTES = 5L << 30;

    /// Takes in one fact more.
    public SiteSettings with(FactOrder order, SettingsFact fact) {
        return switch (fact) {
            case SiteNamed named ->
                new SiteSettings(later(siteName, new Latest<>(order, named.name())), timeZone, photoBytes);
            case TimeZoneChosen chosen ->
                new SiteSettings(siteName, later(timeZone, new Latest<>(order, chosen.zone())), photoBytes);
            case PhotoRoomChosen chosen ->
                new SiteSettings(siteName, timeZone, later(photoBytes, new Latest<>(order, chosen.bytes())));
            case SheetLayoutChosen _, SheetLayoutDropped _, SsccRangeChosen _, TemplateSaved _, TemplateDropped _ ->
                this;
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

    /// Bytes that photos may take at one station.
    public long photoRoom() {
        return photoBytes.map(Latest::value).orElse(USUAL_PHOTO_BYTES);
    }

    private static <T> Optional<Latest<T>> later(Optional<Latest<T>> known, Latest<T> change) {
        return Optional.of(known.map(latest -> latest.or(change)).orElse(change));
    }
}
