package tallydock.domain.document.reading;

/// Whether the cells of a column are fine. `count` is how many problems of that weight there are, 0 for none.
public record ColumnCheck(State state, int count) {
    public enum State {
        PASS,
        LOOK,
        BLOCK,
        /// The column is not used.
        IGNORED
    }
}
