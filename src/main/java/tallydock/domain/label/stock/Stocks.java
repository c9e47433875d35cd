package tallydock.domain.label.stock;

import java.util.List;
import java.util.Optional;
import tallydock.domain.label.stock.Stock.Page;
import tallydock.domain.label.stock.Stock.Sheet;

/// The stocks that are in use. Sizes of sheets are those of the usual office labels and of Amazon's list of
/// page types;
/// what a maker leaves free at the edges is what is left, evenly.
public final class Stocks {
    private static final int INCH = 25_400;

    public static final List<Stock> ALL = List.of(
            Stock.roll("50x25", 50_000, 25_000),
            Stock.roll("57x32", 57_150, 31_750),
            Stock.roll("50x30", 50_000, 30_000),
            Stock.roll("60x40", 60_000, 40_000),
            Stock.roll("40x30", 40_000, 30_000),
            Stock.roll("70x50", 70_000, 50_000),
            Stock.roll("100x50", 100_000, 50_000),
            Stock.roll("100x100", 100_000, 100_000),
            Stock.roll("100x150", 100_000, 150_000),
            Stock.roll("4x6in", 4 * INCH, 6 * INCH),
            new Stock(
                    "letter-30",
                    66_675,
                    INCH,
                    Optional.of(new Sheet(Page.LETTER, 3, 10, 3_969, INCH / 2, 70_644, INCH))),
            spaced("a4-21", 63_500, 38_100, 3, 7),
            spaced("a4-24-64x34", 63_500, 33_900, 3, 8),
            even("a4-24-64x33", Page.A4, 64_600, 33_800, 3, 8),
            even("a4-24-66x35", Page.A4, 66_000, 33_900, 3, 8),
            even("a4-24-70x36", Page.A4, 70_000, 36_000, 3, 8),
            even("a4-24-70x37", Page.A4, 70_000, 37_000, 3, 8),
            spaced("a4-27", 63_500, 29_600, 3, 9),
            even("a4-40", Page.A4, 52_500, 29_700, 4, 10),
            even("a4-44", Page.A4, 48_500, 25_400, 4, 11),
            even("a4-8", Page.A4, 105_000, 74_250, 2, 4),
            even("a4-4", Page.A4, 105_000, 148_500, 2, 2),
            even("a4-2", Page.A4, 210_000, 148_500, 1, 2),
            even("a4-1", Page.A4, 190_000, 277_000, 1, 1),
            even("letter-6", Page.LETTER, 4 * INCH, 84_667, 2, 3),
            even("letter-4", Page.LETTER, 4 * INCH, 5 * INCH, 2, 2),
            even("letter-2", Page.LETTER, 8 * INCH, 5 * INCH, 1, 2));

    private Stocks() {}

    /// The stock of this name.
    public static Optional<Stock> named(String id) {
        return ALL.stream().filter(stock -> stock.id().equals(id)).findFirst();
    }

    /// Labels that touch each other.
    private static Stock even(String id, Page page, int widthUm, int heightUm, int columns, int rows) {
        int left = (page.widthUm() - columns * widthUm) / 2;
        int top = (page.heightUm() - rows * heightUm) / 2;
        return new Stock(
                id, widthUm, heightUm, Optional.of(new Sheet(page, columns, rows, left, top, widthUm, heightUm)));
    }

    /// Labels with 2.54 mm between two columns, as on sheets with rounded corners.
    private static Stock spaced(String id, int widthUm, int heightUm, int columns, int rows) {
        int pitch = widthUm + INCH / 10;
        int left = (Page.A4.widthUm() - (columns - 1) * pitch - widthUm) / 2;
        int top = (Page.A4.heightUm() - rows * heightUm) / 2;
        return new Stock(
                id, widthUm, heightUm, Optional.of(new Sheet(Page.A4, columns, rows, left, top, pitch, heightUm)));
    }
}
