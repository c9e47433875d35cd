package tallydock.domain.people;

/// The rooms of the program, as the rail shows them.
public enum Room {
    RECEIVE,
    DISCREPANCIES,
    SHIPMENTS,
    /// The sellers' registers.
    PRODUCTS,
    /// What stands on labels.
    LABELS,
    PRACTICE,
    DEVICES,
    /// Who works here.
    PEOPLE,
    SETTINGS
}
