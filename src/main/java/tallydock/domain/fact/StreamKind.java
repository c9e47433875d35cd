package tallydock.domain.fact;

/// The kinds of stream a fact can belong to. The names are written into the log: they may be added to, never changed.
public enum StreamKind {
    SHIPMENT,
    PRODUCT,
    PEOPLE,
    SETTINGS,
    STATION,
    PARCEL,
    RETURN,
    STOCK,
    FEE
}
