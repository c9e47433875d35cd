package tallydock.domain.barcode.carrier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers of USPS that begin with 91 to 95, with or without `420` and the postal code of five or nine digits before
/// them. The check digit is of the number alone.
final class PostalNumber {
    private static final Pattern NUMBER = Pattern.compile("9[1-5]\\d{18,24}");
    private static final String TO = "420";

    private PostalNumber() {}

    static List<TrackingNumber> of(String code) {
        return Stream.of(0, 5, 9)
                .flatMap(length -> split(code, length).stream())
                .limit(1)
                .toList();
    }

    private static Optional<TrackingNumber> split(String code, int postal) {
        int start = postal == 0 ? 0 : TO.length() + postal;
        boolean isLong = postal == 0 || (code.startsWith(TO) && code.length() > start);
        return Optional.of(code)
                .filter(_ -> isLong)
                .map(all -> all.substring(start))
                .filter(number -> NUMBER.matcher(number).matches() && TrackingChecks.threeOne(number))
                .map(number -> new TrackingNumber(Carrier.USPS, number, postalCode(code, start), true));
    }

    private static Optional<String> postalCode(String code, int start) {
        return Optional.of(code.substring(Math.min(start, TO.length()), start)).filter(digits -> !digits.isEmpty());
    }
}
