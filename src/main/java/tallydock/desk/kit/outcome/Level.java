package tallydock.desk.kit.outcome;

/// What the clerk's hands do next.
public enum Level {
    /// Work flows on.
    GO,
    /// A look never blocks: the next scan keeps the safe default.
    LOOK,
    /// Counting is held until someone chooses.
    STOP,
    /// No outcome of a scan, only how things are.
    STATE
}
