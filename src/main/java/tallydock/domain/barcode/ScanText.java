package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scan's text with its transport taken off. `shown` is what a person sees (without line end, AIM prefix kept),
/// `code` is what is compared (no AIM prefix, capitals), `aim` the symbology identifier such as `]C1`, where one came.
public record ScanText(String shown, String code, Optional<String> aim) {
    private static final Pattern AIM = Pattern.compile("](?<symbology>[A-Za-z])(?<modifier>[0-9A-Za-z])");

    public static ScanText of(RawScan scan) {
        return of(scan.bytes().asUtf8());
    }

    public static ScanText of(String raw) {
        String shown = withoutLineEnds(raw);
        Matcher prefix = AIM.matcher(shown);
        boolean hasAim = prefix.lookingAt();
        String body = hasAim ? shown.substring(prefix.end()) : shown;
        return new ScanText(
                shown, body.strip().toUpperCase(Locale.ROOT), hasAim ? Optional.of(prefix.group()) : Optional.empty());
    }

    /// Whether the reader said that the symbol carries GS1 element strings.
    public boolean isGs1() {
        return aim.filter(id -> id.equals("]C1") || id.equals("]d2") || id.equals("]Q3") || id.startsWith("]e"))
                .isPresent();
    }

    private static String withoutLineEnds(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isTransport(raw.charAt(start))) {
            start++;
        }
        while (end > start && isTransport(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isTransport(char c) {
        return c == '\r' || c == '\n' || c == '\t';
    }
}
