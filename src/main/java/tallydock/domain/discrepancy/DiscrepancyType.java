package tallydock.domain.discrepancy;

/// The kinds of discrepancy that counting and comparing papers find; the names are the codes of reports and
/// of the JSON form. `catalogue` is the number in the trade's catalogue (D01 to D22) where it has one.
public enum DiscrepancyType {
    MISSING_CARTON("D01", Level.LOOK),
    UNEXPECTED_CARTON("D02", Level.LOOK),
    SHORT("D03", Level.LOOK),
    OVER("D04", Level.LOOK),
    UNEXPECTED_SKU("D05", Level.STOP),
    UNKNOWN_BARCODE("D06", Level.STOP),
    /// No scanner reads a label: its code had to be typed, or it was printed badly.
    UNREADABLE_LABEL("D08", Level.LOOK),
    DAMAGED("D10", Level.LOOK),
    /// Goods that must not be shelved: prohibited, or dangerous and not declared.
    PROHIBITED("D14", Level.STOP),
    /// Two cartons bear one label.
    DUPLICATE_LABEL("D18", Level.LOOK),
    /// A carton that another had closed was opened again.
    DUPLICATE_CARTON("", Level.LOOK),
    /// Goods that were counted outside any carton.
    LOOSE("", Level.LOOK),
    /// Two stations counted one carton; the counts are never added up.
    COUNTED_TWICE("", Level.LOOK),
    /// A carton weighs more or less than its list declares, by more than the rule allows.
    WEIGHT_VARIANCE("D12", Level.LOOK),
    /// Packing list, invoice and register disagree.
    DOCUMENT_MISMATCH("D15", Level.LOOK);

    /// What a finding does to the work: a look never blocks, a stop does.
    public enum Level {
        LOOK,
        STOP
    }

    private final String catalogue;
    private final Level level;

    DiscrepancyType(String catalogue, Level level) {
        this.catalogue = catalogue;
        this.level = level;
    }

    /// The catalogue number, empty for a kind of our own.
    public String catalogue() {
        return catalogue;
    }

    public Level level() {
        return level;
    }

    /// Whether its units differ from what was declared. A label is no unit, and goods that are damaged or must not be
    /// shelved are there, so that the difference of their line or carton says nothing of them.
    public boolean isDifference() {
        return switch (this) {
            case DAMAGED, PROHIBITED, UNREADABLE_LABEL, DUPLICATE_LABEL -> false;
            default -> true;
        };
    }
}
