package tallydock.domain.discrepancy;

/// Units of one line, or of several added up, as they must balance:
/// declared + over = good + damaged + lacking + cancelled. `lacking` is what is short.
public record Balance(long declared, long over, long good, long damaged, long lacking, long cancelled) {
    public static final Balance ZERO = new Balance(0, 0, 0, 0, 0, 0);

    /// Of one SKU; damaged units are part of received.
    public static Balance of(long declared, long received, long damaged) {
        return new Balance(
                declared,
                Math.max(0, received - declared),
                received - damaged,
                damaged,
                Math.max(0, declared - received),
                0);
    }

    public Balance plus(Balance other) {
        return new Balance(
                declared + other.declared,
                over + other.over,
                good + other.good,
                damaged + other.damaged,
                lacking + other.lacking,
                cancelled + other.cancelled);
    }

    /// Whether both sides agree; more damaged than received agrees with nothing.
    public boolean isBalanced() {
        return good >= 0 && declared + over == good + damaged + lacking + cancelled;
    }
}
