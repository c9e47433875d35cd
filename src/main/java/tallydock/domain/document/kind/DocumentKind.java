package tallydock.domain.document.kind;

/// The kinds of document that can be read. The order is that in which equals are preferred.
public enum DocumentKind {
    PACKING_LIST,
    INVOICE,
    ORDERS,
    FEES,
    PRODUCTS
}
