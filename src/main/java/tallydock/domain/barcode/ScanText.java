package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;

/// A scan's text with its transport taken off. `shown` is what a person sees (without line end, AIM prefix kept),
/// `code` is what is compared (no AIM prefix, capitals), `aim` the symbology identifier such as `]C1`, where one came.
public record ScanText(String shown, String code, Optional<String> aim) {
    public static ScanText of(RawScan scan) {
        return of(scan.text());
    }

    public static ScanText of(String raw) {
        String shown = withoutLineEnds(raw);
        var aim = AimIdentifier.at(shown).map(AimIdentifier::text);
        return new ScanText(shown, content(shown, aim).toUpperCase(Locale.ROOT), aim);
    }

    /// Whether the reader said that the symbol carries GS1 element strings.
    public boolean isGs1() {
        return aim.flatMap(AimIdentifier::at).filter(AimIdentifier::isGs1).isPresent();
    }

    /// What the symbol holds, letters as they are: batch numbers and web addresses tell capitals from small letters.
    public String content() {
        return content(shown, aim);
    }

    private static String content(String shown, Optional<String> aim) {
        return shown.substring(aim.map(String::length).orElse(0)).strip();
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
