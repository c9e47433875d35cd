package tallydock.usecase.symbol;

import tallydock.domain.label.Modules;

/// Encodes codes as symbols that an imager reads from a screen. What cannot be encoded is a mistake of the program:
/// nobody types these codes.
public interface Symbols {
    /// A two-dimensional symbol.
    Modules square(String payload);

    /// Bars: one row.
    Modules bars(String payload);

    /// Bars of GS1-128: an FNC1 first, and one in the place of each U+001D.
    Modules elementBars(String elements);
}
