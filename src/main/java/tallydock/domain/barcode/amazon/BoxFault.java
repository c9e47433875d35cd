package tallydock.domain.barcode.amazon;

/// One thing that is wrong with a box content code; `position` counts the characters before it.
public record BoxFault(Kind kind, int position) {
    /// What is wrong.
    public enum Kind {
        /// A space or a small letter: Amazon's readers refuse both.
        CHARACTER,
        /// No shipment id after `PO:`.
        SHIPMENT,
        /// Neither an item, nor its quantity or expiry where it stands.
        WORD,
        /// The number does not fit its kind, or its check digit is wrong.
        ITEM,
        /// No whole number from 1 on.
        QUANTITY,
        EXPIRY,
        /// More than a hundred kinds of goods.
        TOO_MANY
    }
}
