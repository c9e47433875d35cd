package tallydock.desk.kit.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something was, on the clock of a site: day and time of 24 hours.
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);

    /// Day and time.
    public Say of(Instant moment) {
        var there = moment.atZone(zone);
        return Say.both(ENGLISH.format(there), CHINESE.format(there));
    }
}
