package tallydock.domain.printer;

/// Why nothing left for a printer. All of it is tried again by itself. The names are written into the log.
public enum Obstacle {
    /// No such host or queue, or the network does not know the way.
    NOT_FOUND,
    /// The computer of that name is there, and no printer listens on it.
    REFUSED,
    /// It does not answer in time.
    NO_ANSWER,
    OUT_OF_LABELS,
    OUT_OF_RIBBON,
    COVER_OPEN,
    PAUSED,
    /// It says that something else is wrong.
    FAULT,
    /// The system has no program that takes print jobs.
    NO_SPOOLER,
    /// The folder is missing or closed to the program.
    NO_FOLDER,
    /// The disk is full or broken.
    DISK,
    /// The station does not have the printer any more, or its template or stock is not known here.
    NOT_SET_UP
}
