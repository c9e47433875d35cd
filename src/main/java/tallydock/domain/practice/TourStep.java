package tallydock.domain.practice;

/// The steps of the tour, in their order. The names are written into a file: they may be added to, never changed.
public enum TourStep {
    /// The packing list is in the store.
    IMPORT,
    /// A carton of the list was opened.
    OPEN,
    /// All units of one line were counted.
    COUNT,
    /// One unit more than the list says.
    OVER,
    /// A barcode that nobody knows.
    UNKNOWN,
    /// A carton is closed.
    CLOSE,
    /// The report was saved.
    EXPORT
}
