package tallydock.domain.fact;

/// How a carton is counted. The names are written into the log.
public enum CountMode {
    /// Each unit is scanned.
    UNIT,
    /// The label alone receives the whole content, as the list declares it.
    CARTON
}
