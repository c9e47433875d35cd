package tallydock.domain.barcode.carrier;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One form of number of one carrier. The first group of the pattern is the number itself, all of it where there is no
/// group. A number whose check digit does not fit is none of these.
record TrackingShape(Carrier carrier, Pattern pattern, Optional<Predicate<String>> check) {
    static TrackingShape of(Carrier carrier, String pattern) {
        return new TrackingShape(carrier, Pattern.compile(pattern), Optional.empty());
    }

    static TrackingShape checked(Carrier carrier, String pattern, Predicate<String> check) {
        return new TrackingShape(carrier, Pattern.compile(pattern), Optional.of(check));
    }

    Optional<TrackingNumber> read(String code) {
        Matcher found = pattern.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        String number = found.groupCount() > 0 ? found.group(1) : code;
        boolean fits = check.map(test -> test.test(number)).orElse(true);
        return fits ? Optional.of(TrackingNumber.of(carrier, number, check.isPresent())) : Optional.empty();
    }
}
