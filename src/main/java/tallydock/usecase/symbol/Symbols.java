package tallydock.usecase.symbol;

import java.util.BitSet;
import java.util.List;

/// Encodes codes as symbols that an imager reads from a screen.
public interface Symbols {
    /// A two-dimensional symbol.
    Symbol square(String payload);

    /// Bars: one row.
    Symbol bars(String payload);

    /// Rows from the top, dark modules set, each `width` modules wide, without a quiet zone.
    record Symbol(List<BitSet> rows, int width) {
        public Symbol {
            rows = List.copyOf(rows);
        }
    }
}
