package tallydock.domain.label;

/// What a label is for. The names are written into the log and into templates.
public enum LabelKind {
    /// On one piece: its FNSKU or other code, title, condition.
    UNIT,
    /// On a carton: order, number, contents, weights (箱唛).
    CARTON,
    /// On a carton for Amazon: box id with what is in the box as a symbol.
    BOX,
    /// A logistic label with its SSCC.
    SSCC,
    /// On the four sides of a pallet.
    PALLET,
    /// On a thing nobody knows yet, until it is bound to a product.
    TEMPORARY,
    /// On a carton or thing that waits for a decision.
    DISCREPANCY,
    /// On what may not be shelved.
    QUARANTINE,
    /// On a shelf or floor place.
    LOCATION,
    /// A person's badge.
    BADGE,
    /// One command of the sheet of commands.
    COMMAND,
    /// A label that shows whether a printer prints where and how large it should.
    TEST;

    /// Whether each label of this kind should exist once: a further copy is worth a question.
    public boolean isOneOfItsKind() {
        return switch (this) {
            case UNIT, LOCATION, COMMAND, TEST -> false;
            case CARTON, BOX, SSCC, PALLET, TEMPORARY, DISCREPANCY, QUARANTINE, BADGE -> true;
        };
    }
}
