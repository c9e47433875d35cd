package tallydock.print.symbol;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tallydock.usecase.symbol.Symbols;

/// Square Data Matrix symbols.
public final class DataMatrixSymbols implements Symbols {
    private static final Map<EncodeHintType, ?> SQUARE =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);

    @Override
    public List<BitSet> square(String payload) {
        var matrix = new DataMatrixWriter().encode(payload, BarcodeFormat.DATA_MATRIX, 1, 1, SQUARE);
        return IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> IntStream.range(0, matrix.getWidth())
                        .filter(x -> matrix.get(x, y))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }
}
