package tallydock.print.symbol;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.oned.Code128Writer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.usecase.symbol.Symbols;

/// Square Data Matrix, and Code 128.
public final class ScreenSymbols implements Symbols {
    private static final char FNC1 = '\u00f1';
    private static final Map<EncodeHintType, ?> SQUARE =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);

    @Override
    public Symbol square(String payload) {
        var matrix = new DataMatrixWriter().encode(payload, BarcodeFormat.DATA_MATRIX, 1, 1, SQUARE);
        var rows = IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> row(matrix, y))
                .toList();
        return new Symbol(rows, matrix.getWidth());
    }

    private static BitSet row(BitMatrix matrix, int y) {
        return IntStream.range(0, matrix.getWidth())
                .filter(x -> matrix.get(x, y))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Override
    public Symbol bars(String payload) {
        var modules = new Code128Writer().encode(payload);
        var row = IntStream.range(0, modules.length)
                .filter(x -> modules[x])
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return new Symbol(List.of(row), modules.length);
    }

    @Override
    public Symbol elementBars(String elements) {
        return bars(FNC1 + elements.replace(GroupSeparator.GS, FNC1));
    }
}
