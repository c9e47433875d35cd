package tallydock.domain.picture;

/// Why a picture is not kept. Each has a sentence that says what to do.
public enum PictureRefusal {
    EMPTY,
    /// More than 30 MB.
    FILE_TOO_LARGE,
    /// More pixels than any camera makes; said by its first bytes, before it is read.
    TOO_MANY_PIXELS,
    /// The form that Apple telephones prefer.
    HEIC,
    /// Another kind of picture.
    OTHER_FORMAT,
    NOT_A_PICTURE,
    /// Cut short, or changed on the way.
    DAMAGED,
    /// Four printing colours, which screens do not show as meant.
    PRINT_COLOURS,
    CANNOT_BE_READ,
    /// The same picture is there already.
    KEPT_ALREADY,
    /// The same picture was erased.
    WAS_ERASED,
    /// The photos of this station take all the room they may.
    NO_ROOM_FOR_PHOTOS,
    DISK_FULL
}
