package tallydock.domain.document.choice;

/// A cell that a person changed against the original: what it said, what it says now.
public record ChangedCell(int row, String col, String before, String after) {
    /// The change as a wish.
    public CellEdit edit() {
        return new CellEdit(row, col, after);
    }
}
