package tallydock.domain.station.stage;

/// The icon of a row of the last scans.
public enum RowKind {
    ACCEPTED,
    LINE_COMPLETE,
    OVER,
    UNEXPECTED,
    UNKNOWN,
    DAMAGED,
    UNDO,
    CARTON_OPENED,
    CARTON_CLOSED,
    WEIGHED,
    PROHIBITED,
    PARKED,
    REPEAT,
    HELD,
    IGNORED
}
