package tallydock.domain.document.reading;

/// Why a column is taken for what it is.
public enum ColumnReason {
    HEADING,
    /// The heading, but its cells say more: they are FNSKUs.
    CELLS_ARE_FNSKUS,
    CELLS_ARE_GTINS,
    CELLS_ARE_NUMBERS,
    CELLS_ARE_WORDS,
    CELLS_ARE_NO_NUMBERS,
    CELLS_ARE_NO_BARCODE,
    HEADING_OF_EMPTY_COLUMN,
    /// Pieces or cartons: the other of the two has a column of its own.
    OTHER_IS_COUNTED_ELSEWHERE,
    /// A model is no code of its own, but no other column names the products.
    PRODUCTS_HAVE_NO_OTHER_CODE,
    HEADING_NAMES_A_BOX,
    HEADING_NAMES_A_PRODUCT,
    /// As in the last file with these headings.
    AS_LAST_TIME,
    CHOSEN,
    /// The person chose another column for the same.
    ANOTHER_IS_CHOSEN,
    /// Neither heading nor cells say anything known.
    UNKNOWN
}
