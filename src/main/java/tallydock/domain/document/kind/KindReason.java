package tallydock.domain.document.kind;

/// What speaks for a kind of document.
public enum KindReason {
    TITLE,
    GOODS_WITH_QUANTITIES,
    CARTONS_NUMBERED,
    CARTONS_COUNTED,
    UNITS_PER_CARTON,
    BOXES_ACROSS,
    CARTON_WEIGHTS,
    PRICES,
    AMOUNTS,
    TERMS_OF_SALE,
    KINDS_OF_FEE,
    CHARGES,
    RECIPIENTS,
    ORDER_NUMBERS,
    PARCEL_NUMBERS,
    PROPERTIES_OF_PRODUCTS,
    NO_QUANTITIES
}
