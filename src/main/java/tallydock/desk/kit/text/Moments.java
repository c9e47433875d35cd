package tallydock.desk.kit.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something was, on the clock of a site: day and time of 24 hours.
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("M\u6708d\u65e5 HH:mm", Locale.SIMPLIFIED_CHINESE);

    /// As much as tells it from now: the time of today, the day of this year, else all of it.
    public Say brief(Instant moment, Instant now) {
        var there = moment.atZone(zone);
        var here = now.atZone(zone);
        if (there.toLocalDate().equals(here.toLocalDate())) {
            return Say.asIs(TIME.format(there));
        }
        return there.getYear() == here.getYear()
                ? Say.both(ENGLISH_DAY.format(there), CHINESE_DAY.format(there))
                : of(moment);
    }

    /// How long ago it was, in the largest unit that fits.
    public static Say age(Instant moment, Instant now) {
        var age = Duration.between(moment, now);
        if (age.toMinutes() < 1) {
            return Say.key("kit.age.now");
        }
        if (age.toHours() < 1) {
            return Say.key("kit.age.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? Say.key("kit.age.hours", age.toHours()) : Say.key("kit.age.days", age.toDays());
    }

    /// Day and time.
    public Say of(Instant moment) {
        var there = moment.atZone(zone);
        return Say.both(ENGLISH.format(there), CHINESE.format(there));
    }
}
