package tallydock.domain.people;

/// The rooms of the program, as the rail shows them.
public enum Room {
    RECEIVE,
    DISCREPANCIES,
    SHIPMENTS,
    PRACTICE,
    DEVICES,
    /// Who works here.
    PEOPLE,
    SETTINGS
}
