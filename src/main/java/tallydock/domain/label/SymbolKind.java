package tallydock.domain.label;

/// The symbologies a label can carry.
public sealed interface SymbolKind {
    /// Bars. The names are written into templates.
    enum Linear implements SymbolKind {
        CODE_128,
        /// Code 128 that begins with FNC1; the payload is an element string with its identifiers in brackets.
        GS1_128,
        EAN_13,
        ITF_14
    }

    /// Square modules. The names are written into templates.
    enum Square implements SymbolKind {
        DATA_MATRIX,
        QR,
        PDF_417
    }
}
