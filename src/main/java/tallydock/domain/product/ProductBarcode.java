package tallydock.domain.product;

import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;

/// A code that names a product. One scan of it means `units` units: more than one for a case alone.
public record ProductBarcode(ProductCode code, CodeKind kind, long units) {
    /// No code stands for more units than a receiver may say in one step.
    public static final long MOST_UNITS = 999;

    public ProductBarcode {
        boolean fits = kind == CodeKind.CASE ? units >= 2 && units <= MOST_UNITS : units == 1;
        if (!fits) {
            throw new IllegalArgumentException("a code of the kind " + kind + " does not stand for " + units);
        }
    }

    /// A code of one unit.
    public static ProductBarcode of(CodeKind kind, ProductCode code) {
        return new ProductBarcode(code, kind, 1);
    }

    /// A code of one unit whose kind shows in its shape.
    public static ProductBarcode guessed(ProductCode code) {
        if (Fnsku.parse(code.text()).isPresent()) {
            return of(CodeKind.FNSKU, code);
        }
        return of(Gtin.parse(code.text()).isPresent() ? CodeKind.GTIN : CodeKind.OTHER, code);
    }

    /// A code that means several units.
    public static ProductBarcode ofCase(ProductCode code, long units) {
        return new ProductBarcode(code, CodeKind.CASE, units);
    }

    /// As printed: a GTIN without the zeros that fill it to 14 digits.
    public String shown() {
        boolean isGtin = kind == CodeKind.GTIN || kind == CodeKind.CASE;
        return isGtin ? code.text().replaceFirst("^0{1,2}(?=\\d{12,13}$)", "") : code.text();
    }
}
