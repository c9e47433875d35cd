package tallydock.domain.label.sscc;

import java.util.Optional;
import java.util.regex.Pattern;

/// The digits by which GS1 knows a company; every SSCC it gives begins with them, after one extension digit.
public record CompanyPrefix(String digits) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /// GS1 gives these to no company: numbers within one company, coupons, refunds, books and journals.
    private static final Pattern RESERVED = Pattern.compile("(?:02|04|05|2|977|978|979|98|99).*");

    public CompanyPrefix {
        if (fault(digits).isPresent()) {
            throw new IllegalArgumentException("not a GS1 company prefix: '" + digits + "'");
        }
    }

    /// What is wrong with it by the rules of GS1; empty when nothing is.
    public static Optional<Fault> fault(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_DIGITS);
        }
        if (digits.length() < SHORTEST || digits.length() > LONGEST) {
            return Optional.of(Fault.LENGTH);
        }
        return RESERVED.matcher(digits).matches() ? Optional.of(Fault.RESERVED) : Optional.empty();
    }

    /// Why digits are no company prefix.
    public enum Fault {
        NOT_DIGITS,
        /// Fewer than 6 or more than 12.
        LENGTH,
        /// GS1 gives such numbers to no company.
        RESERVED
    }

    @Override
    public String toString() {
        return digits;
    }
}
