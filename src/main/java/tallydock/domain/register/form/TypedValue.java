package tallydock.domain.register.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.product.ProductField;

/// What people type into a field and the written form of it: 0.35 (kg) and 350 (g), 12 (cm) and 120 (mm).
public final class TypedValue {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,6})?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:([A-Za-z]{3})\\s*)?(\\d{1,9}(?:[.,]\\d{1,6})?)(?:\\s*([A-Za-z]{3}))?");
    private static final int KG_DIGITS = 3;
    private static final int CM_DIGITS = 1;
    private static final int LONGEST_TEXT = 500;

    private TypedValue() {}

    /// The written form; empty when the text cannot be a value of the field. Blank clears the field.
    public static Optional<String> read(ProductField field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        var written = switch (field) {
            case GROSS_GRAMS, NET_GRAMS -> shifted(text, KG_DIGITS);
            case LENGTH_MM, WIDTH_MM, HEIGHT_MM -> shifted(text, CM_DIGITS);
            case UNIT_VALUE -> amount(text);
            case HS_CODE -> Optional.of(text.replaceAll("[\\s.-]", ""));
            default -> Optional.of(text);
        };
        return written.filter(field::takes).filter(value -> value.length() <= LONGEST_TEXT);
    }

    /// The written form as a person reads it.
    public static String shown(ProductField field, String written) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (field) {
            case GROSS_GRAMS, NET_GRAMS -> decimal(written, KG_DIGITS);
            case LENGTH_MM, WIDTH_MM, HEIGHT_MM -> decimal(written, CM_DIGITS);
            default -> written;
        };
    }

    private static Optional<String> shifted(String text, int digits) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> new BigDecimal(number.replace(',', '.'))
                        .movePointRight(digits)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static String decimal(String whole, int digits) {
        var number = new BigDecimal(whole).movePointLeft(digits).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /// The currency may stand before or behind, but once.
    private static Optional<String> amount(String text) {
        var parts = AMOUNT.matcher(text);
        if (!parts.matches() || (parts.group(1) == null) == (parts.group(3) == null)) {
            return Optional.empty();
        }
        String currency = Optional.ofNullable(parts.group(1)).orElse(parts.group(3));
        return Optional.of(parts.group(2).replace(',', '.') + " " + currency.toUpperCase(Locale.ROOT));
    }
}
