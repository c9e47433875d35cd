package tallydock.domain.register.form;

import java.util.Optional;
import tallydock.domain.product.ProductField;

/// Why a form cannot be saved: the field it is about (none: SKU, codes or the form as a whole) and what was typed.
public record FormProblem(Reason reason, Optional<ProductField> field, String typed) {
    /// What is wrong.
    public enum Reason {
        SKU_MISSING,
        SKU_TOO_LONG,
        SKU_TAKEN,
        /// It would be read as a command of the scanner.
        LOOKS_LIKE_COMMAND,
        NOTHING_CHANGED,
        NUMBER,
        HS_CODE,
        AMOUNT,
        TEXT,
        CODE_SHAPE,
        CODE_CHECK_DIGIT,
        CODE_TWICE,
        /// A case holds 2 to 999 units.
        CASE_UNITS,
        INSTRUMENT_MISSING,
        NOTHING_MEASURED
    }

    /// About no one field.
    public static FormProblem of(Reason reason, String typed) {
        return new FormProblem(reason, Optional.empty(), typed);
    }

    /// About a field whose text cannot be read.
    public static FormProblem of(ProductField field, String typed) {
        var reason = switch (field) {
            case NAME_ZH, NAME_EN, BATTERY, MAGNETIC, LIQUID, POWDER, TEMPERATURE -> Reason.TEXT;
            case HS_CODE -> Reason.HS_CODE;
            case UNIT_VALUE -> Reason.AMOUNT;
            case GROSS_GRAMS, NET_GRAMS, LENGTH_MM, WIDTH_MM, HEIGHT_MM, SAFETY_STOCK -> Reason.NUMBER;
        };
        return new FormProblem(reason, Optional.of(field), typed);
    }
}
