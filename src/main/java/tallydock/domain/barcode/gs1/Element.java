package tallydock.domain.barcode.gs1;

import java.math.BigDecimal;
import java.util.Optional;

/// One element of a symbol: what it says and its value as printed. `position` counts the characters before its
/// identifier.
public record Element(String identifier, String value, int position) {
    /// The amount of an identifier whose last digit is the number of decimals: weights, sizes, prices. A price that
    /// begins with its currency is read without it.
    public Optional<BigDecimal> amount() {
        boolean isMeasure = identifier.length() == 4 && identifier.charAt(0) == '3';
        if (!isMeasure || Gs1Charset.N.firstOther(value) < value.length()) {
            return Optional.empty();
        }
        boolean hasCurrency = identifier.startsWith("391") || identifier.startsWith("393");
        String digits = hasCurrency && value.length() > 3 ? value.substring(3) : value;
        int decimals = identifier.charAt(3) - '0';
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits).movePointLeft(decimals));
    }
}
