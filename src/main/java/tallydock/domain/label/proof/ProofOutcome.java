package tallydock.domain.label.proof;

/// What came of scanning a printed label back. The names are written into the log.
public enum ProofOutcome {
    /// It says exactly what was printed.
    READ,
    /// Another label of the same job lies in its place.
    SWAPPED,
    /// It says something that was not printed with it.
    WRONG,
    /// A person said that no scanner reads it.
    UNREADABLE
}
