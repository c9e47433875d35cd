package tallydock.sheet.packing;

/// What a row below the heading is.
enum RowKind {
    LINE,
    TOTAL,
    SUBTOTAL,
    /// Blank, a remark, a repeated heading, an example.
    OTHER,
    /// The heading of another table.
    END
}
