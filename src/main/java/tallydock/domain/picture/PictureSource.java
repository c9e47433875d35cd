package tallydock.domain.picture;

/// How a picture came in. The names are written into the log: they may be added to, never changed.
public enum PictureSource {
    /// Chosen or dropped.
    FILE,
    PASTE,
    /// It appeared in the folder that the station watches.
    FOLDER
}
