package tallydock.domain.document.match;

/// What papers can disagree about. The names are part of the program's JSON.
public enum MatchField {
    QUANTITY,
    VALUE,
    HS_CODE,
    ORIGIN,
    WEIGHT
}
