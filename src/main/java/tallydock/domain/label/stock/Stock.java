package tallydock.domain.label.stock;

import java.util.Optional;

/// Labels as they are bought: one size, on a roll or so many on a sheet.
///
/// @param id what settings and the command line call it: `50x25`
/// @param widthUm width of one label in micrometres
public record Stock(String id, int widthUm, int heightUm, Optional<Sheet> sheet) {
    private static final int SMALLEST = 10_000;
    private static final int LARGEST = 300_000;

    public Stock {
        if (widthUm < SMALLEST || heightUm < SMALLEST || widthUm > LARGEST || heightUm > LARGEST) {
            throw new IllegalArgumentException("a label measures 10 to 300 mm: " + widthUm + " x " + heightUm + " um");
        }
    }

    /// A label on a roll.
    static Stock roll(String id, int widthUm, int heightUm) {
        return new Stock(id, widthUm, heightUm, Optional.empty());
    }

    /// A sheet of labels; lengths in micrometres, from the upper left corner of the page.
    ///
    /// @param pitchXUm from one label's left edge to the next one's
    public record Sheet(Page page, int columns, int rows, int leftUm, int topUm, int pitchXUm, int pitchYUm) {
        public Sheet {
            if (columns < 1 || rows < 1 || columns > 20 || rows > 40) {
                throw new IllegalArgumentException("a sheet has 1 to 20 columns and 1 to 40 rows");
            }
        }

        /// Labels on one page.
        public int labels() {
            return columns * rows;
        }

        /// Left edge of the label with this number, from 0, row by row.
        public int leftUm(int label) {
            return leftUm + label % columns * pitchXUm;
        }

        /// Upper edge of the label with this number.
        public int topUm(int label) {
            return topUm + label / columns * pitchYUm;
        }
    }

    /// A page of paper.
    public enum Page {
        A4(210_000, 297_000),
        LETTER(215_900, 279_400);

        private final int widthUm;
        private final int heightUm;

        Page(int widthUm, int heightUm) {
            this.widthUm = widthUm;
            this.heightUm = heightUm;
        }

        public int widthUm() {
            return widthUm;
        }

        public int heightUm() {
            return heightUm;
        }
    }
}
