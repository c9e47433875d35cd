package tallydock.domain.label.placed;

/// Something about a label that is not as its rules want it.
///
/// @param isUm what it measures, in micrometres, or how many characters it has; 0 where nothing is measured
/// @param wantedUm what it should measure
/// @param text what it is about: a payload or the words that were cut
public record Finding(Code code, long isUm, long wantedUm, String text) {
    /// What is wrong. The names stand in the JSON of the command line.
    public enum Code {
        /// There is nothing to encode.
        NO_CODE(Weight.REFUSES),
        /// The symbology has no sign for one of the characters.
        CHARACTERS(Weight.REFUSES),
        /// The check digit is another one.
        CHECK_DIGIT(Weight.REFUSES),
        /// The symbology cannot hold so much.
        TOO_LONG(Weight.REFUSES),
        /// Amazon reads no Data Matrix of more than 22 modules a side; `isUm` is how many there would be,
        /// `wantedUm` how many there may be.
        MATRIX_LARGE(Weight.REFUSES),
        /// The narrowest element would be thinner than any scanner reads; `wantedUm` is the width of label
        /// it needs.
        TOO_WIDE(Weight.REFUSES),
        /// The bars would be lower than a hand keeps a scanner on; `wantedUm` is the least there must be.
        TOO_LOW(Weight.REFUSES),
        /// Less is left free beside the bars than the rules ask.
        QUIET_ZONE(Weight.NEEDS_A_WORD),
        /// The narrowest element is thinner than the rules ask.
        NARROW(Weight.NEEDS_A_WORD),
        /// The bars are lower than the rules ask.
        LOW(Weight.NEEDS_A_WORD),
        /// No installed font has a character.
        NO_GLYPH(Weight.NEEDS_A_WORD),
        /// Text did not fit and was shortened.
        CUT(Weight.TELLS);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }
    }

    /// How grave it is.
    public enum Weight {
        /// The label cannot be scanned.
        REFUSES,
        /// It may be printed when somebody says so by name.
        NEEDS_A_WORD,
        /// It is only told.
        TELLS
    }

    public Weight weight() {
        return code.weight;
    }
}
