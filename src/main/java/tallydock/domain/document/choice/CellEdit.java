package tallydock.domain.document.choice;

/// A cell is to be read as if it said `text`; empty text makes it blank. Rows count from 1, columns are letters.
public record CellEdit(int row, String col, String text) {}
