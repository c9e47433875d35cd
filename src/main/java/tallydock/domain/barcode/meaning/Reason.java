package tallydock.domain.barcode.meaning;

/// Why a scan can mean something. `about` is what the sentence is about: an identifier, a carrier, a prefix;
/// empty where the sentence needs nothing.
public record Reason(Kind kind, String about) {
    /// What speaks for a meaning, and what is to be known of it.
    public enum Kind {
        /// One of our own codes, with its check character.
        OUR_CODE,
        /// Our own shape, but the check character is wrong.
        OUR_CODE_DAMAGED,
        /// The scanner said which kind of symbol it was.
        SYMBOL,
        /// Stands in an element string, under an application identifier.
        ELEMENT,
        /// Reads as an element string without the scanner saying so.
        ELEMENT_GUESSED,
        /// Something is wrong with another element.
        ELEMENT_FAULT,
        /// Stands in a web address of GS1.
        ADDRESS,
        CHECK_DIGIT,
        /// The shape alone.
        SHAPE,
        /// The short form of a UPC.
        SHORT_UPC,
        /// A book.
        BOOK,
        /// A number that shops give themselves: not unique in the world.
        WITHIN_COMPANY,
        /// Another trade item than the unit: the indicator before a case.
        PACKAGING_LEVEL,
        /// Sold by weight.
        BY_WEIGHT,
        /// The carrier's form.
        CARRIER,
        /// Nothing is known of it.
        ANY_TEXT,
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER,
        DIRECTION_MARK
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }
}
