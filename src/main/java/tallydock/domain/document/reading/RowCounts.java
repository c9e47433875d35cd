package tallydock.domain.document.reading;

/// Rows with goods, by what becomes of them: nothing is wrong, to be looked at but stored all the same, cannot be
/// stored, left out.
public record RowCounts(int ready, int looks, int blocked, int leftOut) {
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public int total() {
        return ready + looks + blocked + leftOut;
    }

    /// How many would be stored.
    public int importable() {
        return ready + looks;
    }
}
