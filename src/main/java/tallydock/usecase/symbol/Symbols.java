package tallydock.usecase.symbol;

import java.util.BitSet;
import java.util.List;

/// Encodes codes as symbols that an imager reads from a screen.
public interface Symbols {
    /// A two-dimensional symbol.
    Symbol square(String payload);

    /// Bars: one row.
    Symbol bars(String payload);

    /// Bars of GS1-128: an FNC1 first, and one in the place of each U+001D.
    Symbol elementBars(String elements);

    /// Rows from the top, dark modules set, each `width` modules wide, without a quiet zone.
    record Symbol(List<BitSet> rows, int width) {
        public Symbol {
            rows = List.copyOf(rows);
        }
    }
}
