package tallydock.domain.label.stock;

/// How fine a printer prints: the length of one of its dots. Printers called 203 dpi have 8 dots to the
/// millimetre, those called 300 dpi 11.81 or 12.
public record Head(int dotNm) {
    public static final Head DPI_203 = new Head(125_000);
    public static final Head DPI_300 = new Head(84_667);
    public static final Head DPI_600 = new Head(42_333);

    private static final int NM_AN_INCH = 25_400_000;
    private static final int FINEST = 10_000;
    private static final int COARSEST = 500_000;

    public Head {
        if (dotNm < FINEST || dotNm > COARSEST) {
            throw new IllegalArgumentException("a dot measures 0.01 to 0.5 mm, not " + dotNm + " nm");
        }
    }

    /// Dots to the inch, as makers give them: whole ones to the inch or to the millimetre. Over a page of office labels
    /// the part of a nanometre that is missing in `dotNm` would add up to a twentieth of a dot.
    public double dotsAnInch() {
        return Math.round(10.0 * NM_AN_INCH / dotNm) / 10.0;
    }

    /// The nearest number of whole dots.
    public int dots(long um) {
        return (int) ((um * 1000 + dotNm / 2) / dotNm);
    }

    /// Whole dots that fit into a length.
    public int dotsWithin(long um) {
        return (int) (um * 1000 / dotNm);
    }

    /// Whole dots that are at least a length.
    public int dotsOver(long um) {
        return (int) ((um * 1000 + dotNm - 1) / dotNm);
    }

    /// The length of so many dots in micrometres.
    public long um(long dots) {
        return dots * dotNm / 1000;
    }
}
