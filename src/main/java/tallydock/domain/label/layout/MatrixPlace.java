package tallydock.domain.label.layout;

import java.util.List;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.layout.LabelLayout.Out;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;

/// Places symbols of square modules: modules of whole dots, as large as fit with their quiet zone.
///
/// Rules: Amazon asks of the content of its boxes PDF417 with modules of at least 0.508 mm and rows of three,
/// Data Matrix and QR with 1.016 mm; elsewhere two dots and 0.25 mm are the least a scanner reads.
final class MatrixPlace {
    private static final int LEAST_UM = 250;
    private static final int LARGEST_UM = 2_000;
    private static final int BOX_PDF_UM = 508;
    private static final int BOX_SQUARE_UM = 1_016;
    private static final int PDF_ROW = 3;
    private static final List<Integer> PDF_COLUMNS = List.of(6, 5, 4, 3);

    /// Amazon takes squares of 14 to 22 modules.
    private static final int BOX_MOST_MODULES = 22;

    private final LabelKind kind;
    private final Head head;
    private final SymbolEncoder symbols;

    MatrixPlace(LabelKind kind, Head head, SymbolEncoder symbols) {
        this.kind = kind;
        this.head = head;
        this.symbols = symbols;
    }

    void place(Matrix matrix, String payload, Area area, Out out) {
        switch (encode(matrix.symbol(), payload, area)) {
            case Encoded.Refused(var why) -> out.findings().add(new Finding(why, payload.length(), 0, payload));
            case Encoded.Drawn drawn -> judge(matrix, payload, drawn.modules(), area, out);
        }
    }

    /// PDF417 in as many columns as give its modules the width that is asked for, the widest first.
    private Encoded encode(Square symbol, String payload, Area area) {
        var first = symbols.encode(symbol, payload);
        if (symbol != Square.PDF_417) {
            return first;
        }
        var best = first;
        for (int columns : PDF_COLUMNS) {
            var tried = symbols.encode(symbol, payload, columns);
            if (tried instanceof Encoded.Drawn drawn && isWide(symbol, drawn, area)) {
                return tried;
            }
            best = wider(symbol, best, tried, area);
        }
        return best;
    }

    private boolean isWide(Square symbol, Encoded.Drawn drawn, Area area) {
        return head.um(module(symbol, drawn.modules(), area)) >= wanted(symbol);
    }

    private Encoded wider(Square symbol, Encoded one, Encoded other, Area area) {
        if (!(other instanceof Encoded.Drawn theOther)) {
            return one;
        }
        return one instanceof Encoded.Drawn theOne
                        && module(symbol, theOne.modules(), area) >= module(symbol, theOther.modules(), area)
                ? one
                : other;
    }

    private void judge(Matrix matrix, String payload, Modules modules, Area area, Out out) {
        boolean isTooLarge =
                kind == LabelKind.BOX && matrix.symbol() == Square.DATA_MATRIX && modules.width() > BOX_MOST_MODULES;
        if (isTooLarge) {
            var finding = new Finding(Finding.Code.MATRIX_LARGE, modules.width(), BOX_MOST_MODULES, payload);
            out.findings().add(finding);
        } else {
            draw(matrix, payload, modules, area, out);
        }
    }

    /// The widest module that fits, in dots; 0 when none does.
    private int module(Square symbol, Modules modules, Area area) {
        int quiet = quiet(symbol);
        int across = modules.width() + 2 * quiet;
        int down = modules.height() * row(symbol) + 2 * quiet;
        return Math.min(
                head.dotsWithin(LARGEST_UM),
                Math.min((area.roomLeft() + area.width() + area.roomRight()) / across, area.height() / down));
    }

    private static int row(Square symbol) {
        return symbol == Square.PDF_417 ? PDF_ROW : 1;
    }

    private void draw(Matrix matrix, String payload, Modules modules, Area area, Out out) {
        int quiet = quiet(matrix.symbol());
        int across = modules.width() + 2 * quiet;
        int row = row(matrix.symbol());
        int least = Math.max(2, head.dotsOver(LEAST_UM));
        int module = module(matrix.symbol(), modules, area);
        if (module < least) {
            long needed = head.um((long) least * across);
            out.findings().add(new Finding(Finding.Code.TOO_WIDE, head.um(area.width()), needed, payload));
            return;
        }
        int width = modules.width() * module;
        int height = modules.height() * module * row;
        int x = left(matrix, area, width, Math.max(0, quiet * module - area.roomLeft()));
        int y = area.y() + (area.height() - height) / 2;
        out.inks().add(new Ink.Symbol(x, y, module, module * row, matrix.symbol(), payload, modules));
        long wanted = wanted(matrix.symbol());
        if (head.um(module) < wanted) {
            out.findings().add(new Finding(Finding.Code.NARROW, head.um(module), wanted, payload));
        }
    }

    private static int left(Matrix matrix, Area area, int width, int inset) {
        return switch (matrix.align()) {
            case LEFT -> area.x() + inset;
            case MIDDLE -> area.x() + (area.width() - width) / 2;
            case RIGHT -> area.right() - width - inset;
        };
    }

    private long wanted(Square symbol) {
        if (kind != LabelKind.BOX) {
            return 0;
        }
        return symbol == Square.PDF_417 ? BOX_PDF_UM : BOX_SQUARE_UM;
    }

    /// Modules that are left free around it: one for Data Matrix by its standard, and one more for scanners
    /// that want it.
    private static int quiet(Square symbol) {
        return switch (symbol) {
            case DATA_MATRIX, PDF_417 -> 2;
            case QR -> 4;
        };
    }
}
