package tallydock.domain.printer;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// A ruler to be printed and held against one of steel: a cross that should stand `CORNER` from the left and the upper
/// edge, and a scale to the right of it that should be as long as `lengthMm` says. Where there is room it has marks
/// with codes, so that what is read off is scanned. It is laid out for the head as its
/// maker says, so that what was measured before does not count twice.
public final class Ruler {
    /// What jobs name as its template.
    public static final TemplateRef TEMPLATE = new TemplateRef("ruler", 1, LabelKind.TEST);

    /// From the edges to the cross, in millimetres.
    public static final int CORNER = 10;

    private static final long MM = 1_000;
    private static final int STEP = 10;
    private static final int LETTERS_UM = 2_400;

    /// Where the upright line ends above the marks with codes.
    private static final int UPRIGHT = 42;

    private Ruler() {}

    /// How long its scale is on a stock: tens of millimetres, the last 5 mm of the label stay free.
    public static int lengthMm(Stock stock) {
        return (int) Math.max(STEP, (stock.widthUm() / MM - CORNER - 5) / STEP * STEP);
    }

    /// Whether a stock has room for marks with codes.
    public static boolean hasMarks(Stock stock) {
        return RulerMarks.fit(stock);
    }

    public static Placed on(Stock stock, Head head, SymbolEncoder symbols) {
        var inks = new ArrayList<Ink>();
        int left = head.dots(CORNER * MM);
        int top = head.dots(CORNER * MM);
        int length = lengthMm(stock);
        int line = head.dotsOver(MM / 8);
        int upright = hasMarks(stock) ? head.dots(UPRIGHT * MM) : head.dotsWithin(stock.heightUm());
        inks.add(new Ink.Fill(left, 0, line, upright));
        inks.add(new Ink.Fill(0, top, head.dots((CORNER + length) * MM) + line, line));
        for (int mm = 0; mm <= length; mm++) {
            int x = head.dots((CORNER + mm) * MM);
            int height = head.dots(tick(mm) * MM);
            inks.add(new Ink.Fill(x, top, line, height));
            if (mm % STEP == 0) {
                int baseline = top + height + head.dots(LETTERS_UM);
                inks.add(new Ink.Line(x, baseline, head.dots(LETTERS_UM), Look.PLAIN, Integer.toString(mm)));
            }
        }
        if (hasMarks(stock)) {
            inks.addAll(RulerMarks.on(stock, head, symbols));
        }
        return new Placed(head.dotsWithin(stock.widthUm()), head.dotsWithin(stock.heightUm()), head, inks, List.of());
    }

    private static int tick(int mm) {
        if (mm % STEP == 0) {
            return 5;
        }
        return mm % 5 == 0 ? 3 : 2;
    }

    /// From the upper edge to where the mark of `Y` should stand, in millimetres.
    public static int downMm() {
        return RulerMarks.DOWN;
    }

    /// The length that was read off when this mark stands where the one in the middle should, in micrometres: from the
    /// left edge to the upright line, from the upper edge to the level line, or the whole scale.
    public static long readUm(Stock stock, RulerCode code) {
        long beside = RulerMarks.stepUm(code);
        if (code.length() != RulerCode.Length.L) {
            return CORNER * MM - beside;
        }
        double wanted = lengthMm(stock) * MM;
        return Math.round(wanted * wanted / (wanted + beside));
    }

    /// What a printer misses by, from three lengths read off its ruler.
    ///
    /// @param leftUm from the left edge of the label to the upright line, in micrometres
    /// @param topUm from its upper edge to the level line
    /// @param scaleUm from the first to the last line of the scale
    /// @throws IllegalArgumentException when no printer misses by so much
    public static Calibration measured(Stock stock, long leftUm, long topUm, long scaleUm) {
        long wanted = lengthMm(stock) * MM;
        long ppm = Math.round((scaleUm - wanted) * 1_000_000.0 / wanted);
        return new Calibration(
                Math.toIntExact(CORNER * MM - leftUm), Math.toIntExact(CORNER * MM - topUm), Math.toIntExact(ppm));
    }
}
