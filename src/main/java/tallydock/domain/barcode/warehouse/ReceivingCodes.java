package tallydock.domain.barcode.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table of receiving codes: a line for each form that warehouses print.
public final class ReceivingCodes {
    private static final int LONGEST = 64;

    /// `RV`, the customer, the day and a running number; a carton has its number after that. The group
    /// `shipment` is the inbound, the group `carton` the number of the carton, where there is one.
    private static final List<Pattern> TABLE =
            List.of(Pattern.compile("(?<shipment>RV[A-Z0-9]{2,6}-\\d{6}-\\d{4})(?:-(?<carton>\\d{1,5}))?"));

    private ReceivingCodes() {}

    /// Reads a code in capitals; empty when no line of the table fits.
    public static Optional<ReceivingCode> read(String code) {
        return code.length() > LONGEST
                ? Optional.empty()
                : TABLE.stream()
                        .map(pattern -> pattern.matcher(code))
                        .filter(Matcher::matches)
                        .map(found ->
                                new ReceivingCode(found.group("shipment"), Optional.ofNullable(found.group("carton"))))
                        .findFirst();
    }
}
