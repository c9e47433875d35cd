package tallydock.domain.document.fee;

/// What a fee is charged for. The names are part of the program's JSON.
public enum FeeType {
    INBOUND_HANDLING,
    STORAGE,
    LONG_TERM_STORAGE,
    OUTBOUND_HANDLING,
    LAST_MILE,
    LABELING,
    REMOTE_SURCHARGE,
    FREIGHT,
    CUSTOMS_DUTY,
    RETURN_HANDLING
}
