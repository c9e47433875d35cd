package tallydock.domain.document.reading;

/// What a repair does. Each says exactly what it will change; none is done unasked.
public enum RepairKind {
    /// Take the value that the check of the cell worked out, such as a barcode with its lost zero.
    USE_SUGGESTED,
    /// The letters O, I and l in a number are the digits 0 and 1.
    READ_LETTERS_AS_DIGITS,
    UPPER_CASE,
    /// Boxes times quantity per box.
    USE_COMPUTED_TOTAL,
    /// The stated total becomes what is counted.
    USE_COUNTED,
    /// A range keeps the cartons that no other row has.
    KEEP_OTHER_CARTONS,
    /// The currency of one price.
    SET_CURRENCY,
    /// The currency of every price that says none.
    ASSUME_CURRENCY,
    /// The list is read without what the cell says.
    EMPTY_CELL,
    LEAVE_ROW_OUT
}
