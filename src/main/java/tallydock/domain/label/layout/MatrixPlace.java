package tallydock.domain.label.layout;

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
/// Rules: Amazon asks of the content of its boxes PDF417 with modules of at least 0.508 mm and rows of
/// three, Data Matrix
/// and QR with 1.016 mm; elsewhere two dots and 0.25 mm are the least a scanner reads.
final class MatrixPlace {
    private static final int LEAST_UM = 250;
    private static final int LARGEST_UM = 2_000;
    private static final int BOX_PDF_UM = 508;
    private static final int BOX_SQUARE_UM = 1_016;
    private static final int PDF_ROW = 3;

    private final LabelKind kind;
    private final Head head;
    private final SymbolEncoder symbols;

    MatrixPlace(LabelKind kind, Head head, SymbolEncoder symbols) {
        this.kind = kind;
        this.head = head;
        this.symbols = symbols;
    }

    void place(Matrix matrix, String payload, Area area, Out out) {
        switch (symbols.encode(matrix.symbol(), payload)) {
            case Encoded.Refused(var why) -> out.findings().add(new Finding(why, payload.length(), 0, payload));
            case Encoded.Drawn drawn -> draw(matrix, payload, drawn.modules(), area, out);
        }
    }

    private void draw(Matrix matrix, String payload, Modules modules, Area area, Out out) {
        int quiet = quiet(matrix.symbol());
        int across = modules.width() + 2 * quiet;
        int row = matrix.symbol() == Square.PDF_417 ? PDF_ROW : 1;
        int down = (modules.height() * row) + 2 * quiet;
        int least = Math.max(2, head.dotsOver(LEAST_UM));
        int module = Math.min(
                head.dotsWithin(LARGEST_UM),
                Math.min((area.roomLeft() + area.width() + area.roomRight()) / across, area.height() / down));
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
    /// that want
    /// it.
    private static int quiet(Square symbol) {
        return switch (symbol) {
            case DATA_MATRIX, PDF_417 -> 2;
            case QR -> 4;
        };
    }
}
