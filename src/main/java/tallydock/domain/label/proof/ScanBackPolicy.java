package tallydock.domain.label.proof;

/// Which labels of a job are scanned after printing. The names are written into the log.
public enum ScanBackPolicy {
    NONE,
    /// The first one, before the others are stuck on.
    FIRST,
    /// Every one.
    EACH;

    /// What a station does where nobody chose otherwise.
    public static final ScanBackPolicy USUAL = FIRST;
}
