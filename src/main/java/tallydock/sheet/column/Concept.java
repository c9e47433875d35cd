package tallydock.sheet.column;

/// What a heading or a label can be about. The vocabulary lists the words for each.
public enum Concept {
    CARTON_NO,
    /// The end of a range whose start stands in a column of its own.
    CARTON_LAST,
    BOX_LABEL,
    CARTON_COUNT,
    /// 件数 counts cartons in one sheet and pieces in the next; content decides.
    PIECES_OR_CARTONS,
    QUANTITY,
    SKU,
    FNSKU,
    ASIN,
    GTIN,
    /// Some barcode; content decides whether GTIN or FNSKU.
    BARCODE,
    NAME,
    HS_CODE,
    UNIT_PRICE,
    AMOUNT,
    COST,
    CURRENCY,
    GROSS,
    NET,
    SIZE,
    LENGTH,
    WIDTH,
    HEIGHT,
    VOLUME,
    BATTERY,
    MAGNETIC,
    LIQUID,
    PO,
    SHIPMENT_ID,
    REFERENCE,
    INVOICE_NO,
    WAREHOUSE,
    DESTINATION,
    NOT_USED
}
