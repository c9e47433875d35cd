package tallydock.domain.label.sscc;

import java.util.Locale;
import java.util.OptionalLong;
import tallydock.domain.barcode.CheckDigit;
import tallydock.domain.barcode.Sscc;

/// The SSCCs that one station may give: one extension digit, and the serial numbers from `first` to `last`. Stations
/// that do not see each other never give the same number, because their ranges have none in common.
public record SsccRange(CompanyPrefix prefix, int extension, long first, long last) {
    /// Digits of an SSCC that prefix and serial number share.
    private static final int SHARED = 16;

    public SsccRange {
        if (extension < 0 || extension > 9) {
            throw new IllegalArgumentException("an extension is one digit, not " + extension);
        }
        if (first < 0 || first > last || last > lastOf(prefix)) {
            throw new IllegalArgumentException("no range of serial numbers: " + first + " to " + last);
        }
    }

    /// The last serial number there is under a prefix.
    public static long lastOf(CompanyPrefix prefix) {
        long capacity = 1;
        for (int digit = prefix.digits().length(); digit < SHARED; digit++) {
            capacity *= 10;
        }
        return capacity - 1;
    }

    /// The SSCC of a serial number, with its check digit.
    public Sscc number(long serial) {
        String body = body(serial);
        return new Sscc(body + CheckDigit.of(body));
    }

    /// The serial number of an SSCC; empty when it is none of this range.
    public OptionalLong serial(Sscc sscc) {
        String head = extension + prefix.digits();
        if (!sscc.digits().startsWith(head)) {
            return OptionalLong.empty();
        }
        long serial = Long.parseLong(sscc.digits().substring(head.length(), SHARED + 1));
        return serial >= first && serial <= last ? OptionalLong.of(serial) : OptionalLong.empty();
    }

    /// Whether a number belongs to both, also where one prefix begins with the other.
    public boolean overlaps(SsccRange other) {
        return body(first).compareTo(other.body(other.last)) <= 0
                && other.body(other.first).compareTo(body(last)) <= 0;
    }

    private String body(long serial) {
        int digits = SHARED - prefix.digits().length();
        return extension + prefix.digits() + String.format(Locale.ROOT, "%0" + digits + "d", serial);
    }
}
