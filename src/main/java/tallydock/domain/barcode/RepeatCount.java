package tallydock.domain.barcode;

/// How often the same scan was ignored in a row. The first few are told one by one, then only when their number has
/// doubled, so that a scanner that is stuck on a code does not fill the log.
///
/// @param seen all of them
/// @param untold those no fact says yet
public record RepeatCount(long seen, long untold) {
    public static final RepeatCount NONE = new RepeatCount(0, 0);

    private static final long ONE_BY_ONE = 8;

    /// One more was ignored.
    public RepeatCount more() {
        return new RepeatCount(seen + 1, untold + 1);
    }

    /// Whether a fact is to say it now: for the ninth to the sixteenth there is one, and so on.
    public boolean isDue() {
        return seen <= ONE_BY_ONE || Long.bitCount(seen) == 1;
    }

    /// All that were seen are told.
    public RepeatCount told() {
        return new RepeatCount(seen, 0);
    }
}
