package tallydock.domain.printer;

/// Why the program itself drops a job. The names are written into the log.
public enum Withdrawal {
    /// The code of a badge is kept in memory alone, and the station was closed before it was printed.
    CODE_FORGOTTEN,
    /// The person was given another badge meanwhile, lost this one or was switched off.
    BADGE_REPLACED
}
