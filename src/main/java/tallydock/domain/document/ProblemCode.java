package tallydock.domain.document;

/// Everything a sheet can be found guilty of, with its weight. The names are part of the program's JSON.
public enum ProblemCode {
    MISSING_PO(Severity.WARNING),
    SKU_NOT_REGISTERED(Severity.ERROR),
    /// Told by the view of a sheet alone: a row of goods that names none.
    SKU_MISSING(Severity.ERROR),
    /// Told by the view of a sheet alone: a price that no cell, heading or label gives a currency, and that
    /// is not kept.
    CURRENCY_MISSING(Severity.WARNING),
    HS_CODE_MALFORMED(Severity.WARNING),
    CARTON_OVERWEIGHT(Severity.WARNING),
    GROSS_LT_NET(Severity.ERROR),
    DUPLICATE_CARTON(Severity.ERROR),
    CARTON_COUNT_MISMATCH(Severity.ERROR),
    UNIT_COUNT_MISMATCH(Severity.ERROR),
    GROSS_TOTAL_MISMATCH(Severity.WARNING),
    QTY_NEGATIVE(Severity.ERROR),
    QTY_ZERO(Severity.WARNING),
    QTY_FRACTIONAL(Severity.ERROR),
    QTY_MISSING(Severity.ERROR),
    QTY_NOT_A_NUMBER(Severity.ERROR),
    QTY_TOO_LARGE(Severity.ERROR),
    QTY_TOTAL_MISMATCH(Severity.ERROR),
    BARCODE_SCIENTIFIC(Severity.ERROR),
    GTIN_LEADING_ZERO_LOST(Severity.WARNING),
    GTIN_CHECK_DIGIT(Severity.ERROR),
    FNSKU_LOWERCASE(Severity.INFO),
    FORMULA_INJECTION(Severity.WARNING),
    CELL_TOO_LONG(Severity.WARNING),
    FORMULA_NO_CACHED_VALUE(Severity.INFO),
    HIDDEN_ROWS(Severity.INFO),
    HIDDEN_COLUMNS(Severity.INFO),
    FNSKU_SHARED(Severity.ERROR),
    DUPLICATE_SKU(Severity.ERROR),
    WEIGHT_MISSING(Severity.WARNING),
    CODE_NOT_USABLE(Severity.ERROR),
    CASE_UNITS_MISSING(Severity.ERROR),
    VALUE_NOT_UNDERSTOOD(Severity.WARNING),
    AMOUNT_MISMATCH(Severity.ERROR),
    TOTAL_MISMATCH(Severity.ERROR),
    DUPLICATE_LINE(Severity.WARNING),
    DUPLICATE_CHARGE(Severity.WARNING),
    ZIP_LEADING_ZERO_LOST(Severity.WARNING),
    ORDER_ID_SCIENTIFIC(Severity.ERROR),
    ORDER_ID_PRECISION(Severity.ERROR),
    TRACKING_SCIENTIFIC(Severity.ERROR),
    DUPLICATE_TRACKING(Severity.ERROR),
    ADDRESS_MISSING(Severity.ERROR);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
