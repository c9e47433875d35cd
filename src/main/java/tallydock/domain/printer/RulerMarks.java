package tallydock.domain.printer;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.barcode.RulerCode.Length;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// Marks of a ruler half a millimetre apart, each with a code beside it. A steel ruler lies on them: the mark that
/// stands where the steel one says how far it should be is scanned, and nothing is typed.
final class RulerMarks {
    /// From the upper edge to the mark in the middle, in millimetres: below the scale.
    static final int DOWN = 30;

    private static final long MM = 1_000;
    private static final int STEP_UM = 500;
    private static final int MIDDLE = RulerCode.MARKS / 2;
    private static final long PITCH = 7 * MM;
    private static final long TICK = 5 * MM;
    private static final long CODE = 5_400;
    private static final long LETTERS = 2_400;
    private static final long COLUMNS = 14 * MM;
    private static final long ROWS = 47 * MM;
    private static final long CAPTION = 3_500;

    private final Head head;
    private final SymbolEncoder symbols;
    private final List<Ink> inks = new ArrayList<>();

    private RulerMarks(Head head, SymbolEncoder symbols) {
        this.head = head;
        this.symbols = symbols;
    }

    /// Whether a stock has room for them.
    static boolean fit(Stock stock) {
        return stock.heightUm() >= ROWS + RulerCode.MARKS * PITCH
                && Ruler.lengthMm(stock) * MM >= RulerCode.MARKS * PITCH + PITCH;
    }

    /// What was printed so far from where it should be, in micrometres, when this mark stands where the middle should.
    static long stepUm(RulerCode code) {
        return (long) (code.mark() - MIDDLE) * STEP_UM;
    }

    static List<Ink> on(Stock stock, Head head, SymbolEncoder symbols) {
        var marks = new RulerMarks(head, symbols);
        long corner = Ruler.CORNER * MM;
        long end = corner + Ruler.lengthMm(stock) * MM;
        for (int mark = 0; mark < RulerCode.MARKS; mark++) {
            marks.across(new RulerCode(Length.X, mark), corner, corner + TICK);
            marks.down(new RulerCode(Length.Y, mark));
            marks.across(new RulerCode(Length.L, mark), end, end - TICK - CODE);
        }
        marks.text(corner, ROWS - CAPTION + LETTERS, "X " + Ruler.CORNER);
        marks.text(COLUMNS + RulerCode.MARKS * PITCH, DOWN * MM + LETTERS / 2, "Y " + DOWN);
        marks.text(end - TICK - CODE, ROWS - CAPTION + LETTERS, "L " + Ruler.lengthMm(stock));
        return marks.inks;
    }

    /// A row: an upright tick, its code and how many millimetres it is beside its place.
    private void across(RulerCode code, long middle, long left) {
        long top = ROWS + code.mark() * PITCH;
        fill(middle + stepUm(code), top, line(), head.dots(TICK));
        symbol(code, left, top);
        long beside = code.length() == Length.X ? left + CODE + MM : left - CODE - 2 * MM;
        text(beside, top + LETTERS, millimetres(code));
    }

    /// A column: the same with a level tick.
    private void down(RulerCode code) {
        long left = COLUMNS + code.mark() * PITCH;
        fill(left, DOWN * MM + stepUm(code), head.dots(TICK), line());
        symbol(code, left, DOWN * MM + 4 * MM);
        text(left, DOWN * MM + 4 * MM + CODE + LETTERS, millimetres(code));
    }

    private int line() {
        return head.dotsOver(MM / 8);
    }

    private static String millimetres(RulerCode code) {
        return (code.mark() > MIDDLE ? "+" : "") + stepUm(code) / 1_000.0;
    }

    private void fill(long left, long top, int width, int height) {
        inks.add(new Ink.Fill(head.dots(left), head.dots(top), width, height));
    }

    private void text(long left, long baseline, String text) {
        inks.add(new Ink.Line(head.dots(left), head.dots(baseline), head.dots(LETTERS), Look.PLAIN, text));
    }

    private void symbol(RulerCode code, long left, long top) {
        if (symbols.encode(Square.DATA_MATRIX, code.payload()) instanceof Encoded.Drawn(var modules, var _)) {
            int module = Math.max(2, head.dotsWithin(CODE) / modules.width());
            inks.add(new Ink.Symbol(
                    head.dots(left), head.dots(top), module, module, Square.DATA_MATRIX, code.payload(), modules));
        }
    }
}
