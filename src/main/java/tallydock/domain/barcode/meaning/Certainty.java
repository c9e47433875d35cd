package tallydock.domain.barcode.meaning;

/// How much speaks for a meaning, most first.
public enum Certainty {
    /// Our own code, or the scanner said what the symbol carries and its check digit fits.
    PROVED,
    /// A check digit fits: one number in ten does so by chance.
    CHECKED,
    /// The shape alone.
    SHAPED,
    /// Nothing speaks against it.
    POSSIBLE
}
