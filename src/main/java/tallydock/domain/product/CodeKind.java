package tallydock.domain.product;

/// What kind of code names a product. The names are written into parts and facts: they may be added to, never changed.
public enum CodeKind {
    /// Amazon's label for one unit of one seller.
    FNSKU,
    /// UPC, EAN, JAN or ISBN, kept as 14 digits.
    GTIN,
    /// Amazon's number of a catalogue page; some goods carry it as their barcode.
    ASIN,
    /// A code of the seller's beside the SKU.
    SELLER,
    /// The code by which a warehouse calls the product.
    WAREHOUSE,
    /// A case or inner pack: one scan of it means several units.
    CASE,
    /// Any other code on the goods.
    OTHER
}
