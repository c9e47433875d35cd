package tallydock.domain.document;

/// The columns a sheet may or may not have. A value can be missing because the file has no such column, or because what
/// stands in it cannot be trusted; readers of a document tell the two apart by these.
public enum DocField {
    BARCODE,
    SKU,
    FNSKU,
    GTIN,
    NAME_ZH,
    NAME_EN,
    HS_CODE,
    PRICE,
    SIZE,
    WEIGHT,
    BATTERY,
    MAGNETIC,
    LIQUID,
    POWDER,
    PACKAGE_ID
}
