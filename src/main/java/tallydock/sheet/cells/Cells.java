package tallydock.sheet.cells;

/// The two cells of which one is enough.
public final class Cells {
    public static final Cell BLANK = new Cell.Blank();
    public static final Cell NO_VALUE = new Cell.NoValue();

    private Cells() {}
}
