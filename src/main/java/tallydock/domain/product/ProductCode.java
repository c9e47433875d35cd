package tallydock.domain.product;

import java.util.Locale;

/// A code that can name a product, in the one form that codes are compared in: letters in capitals, a GTIN of 8 to 13
/// digits filled with zeros to 14.
public record ProductCode(String text) {
    public ProductCode {
        if (text.isBlank() || !text.equals(text.toUpperCase(Locale.ROOT).strip())) {
            throw new IllegalArgumentException("not a folded code: '" + text + "'");
        }
    }

    /// Of a FNSKU, SKU or other code that is compared as it is but for case.
    public static ProductCode of(String code) {
        return new ProductCode(code.strip().toUpperCase(Locale.ROOT));
    }

    /// Of a GTIN of 8 to 14 digits.
    public static ProductCode ofGtin(String digits) {
        return new ProductCode("0".repeat(Math.max(0, 14 - digits.length())) + digits);
    }

    @Override
    public String toString() {
        return text;
    }
}
