package tallydock.domain.fact;

import java.time.ZoneId;

/// A setting of a site took another value.
public sealed interface SettingsFact extends Fact {
    /// The one stream of a site's settings.
    StreamId STREAM = new StreamId(StreamKind.SETTINGS, "site");

    /// What people call the site.
    record SiteNamed(String name) implements SettingsFact {}

    /// Days, shifts and deadlines of the site are counted in this zone.
    record TimeZoneChosen(ZoneId zone) implements SettingsFact {}
}
