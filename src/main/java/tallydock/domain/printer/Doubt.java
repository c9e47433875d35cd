package tallydock.domain.printer;

/// Why nobody but a person can say whether labels were printed. The names are written into the log.
public enum Doubt {
    /// The connection broke while bytes were leaving.
    BROKEN_OFF,
    /// The printer stopped taking bytes.
    STUCK,
    /// All bytes left, and the printer did not say that it has them.
    NOT_CONFIRMED,
    /// The program ended while bytes were leaving.
    PROGRAM_ENDED
}
