package tallydock.domain.document.match;

/// The papers that speak of the same goods. The names are part of the program's JSON.
public enum Paper {
    PACKING_LIST,
    INVOICE,
    REGISTER
}
