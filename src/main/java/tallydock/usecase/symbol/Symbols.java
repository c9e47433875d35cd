package tallydock.usecase.symbol;

import java.util.BitSet;
import java.util.List;

/// Encodes a code as a two-dimensional symbol that an imager reads from a screen.
@FunctionalInterface
public interface Symbols {
    /// The symbol's rows from the top, dark modules set, without a quiet zone; all rows are as wide as there are rows.
    List<BitSet> square(String payload);
}
