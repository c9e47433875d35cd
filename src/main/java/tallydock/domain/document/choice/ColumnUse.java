package tallydock.domain.document.choice;

/// What a column of a sheet can be taken for. The names are written into the log and used on the command line: they may
/// be added to, never changed.
public enum ColumnUse {
    CARTON_NO,
    /// The last number of a range whose first stands in a column of its own.
    CARTON_LAST,
    BOX_LABEL,
    CARTON_COUNT,
    /// Units; arithmetic decides whether of one carton or of all cartons of the line.
    QUANTITY,
    QUANTITY_PER_CARTON,
    QUANTITY_TOTAL,
    /// Units of the row's product in the box that the heading names.
    BOX_QUANTITY,
    /// Units of the product that the heading names.
    PRODUCT_QUANTITY,
    SKU,
    FNSKU,
    ASIN,
    GTIN,
    NAME,
    HS_CODE,
    UNIT_PRICE,
    AMOUNT,
    COST,
    CURRENCY,
    /// Gross weight; arithmetic decides whether of one carton or of all cartons of the line.
    GROSS,
    GROSS_PER_CARTON,
    GROSS_TOTAL,
    NET,
    NET_PER_CARTON,
    NET_TOTAL,
    /// Weight of one piece; no carton gets it.
    PIECE_WEIGHT,
    SIZE,
    LENGTH,
    WIDTH,
    HEIGHT,
    VOLUME,
    BATTERY,
    MAGNETIC,
    LIQUID,
    POWDER,
    SELLER_CODE,
    WAREHOUSE_CODE,
    /// One scan of it means several units.
    CASE_BARCODE,
    CASE_UNITS,
    /// More barcodes of one unit, several in a cell.
    OTHER_CODES,
    TEMPERATURE,
    SAFETY_STOCK,
    PO,
    SHIPMENT_ID,
    REFERENCE,
    INVOICE_NO,
    WAREHOUSE,
    DESTINATION,
    DATE,
    ORIGIN,
    /// Understood, but nothing in this kind of document takes it.
    OTHER,
    NOT_USED
}
