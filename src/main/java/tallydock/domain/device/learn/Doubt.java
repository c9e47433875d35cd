package tallydock.domain.device.learn;

/// What a lesson leaves uncertain.
public enum Doubt {
    /// Several layouts make the same of all that was scanned.
    WHICH_LAYOUT,
    /// No code with small letters was scanned.
    LETTERS_UNSEEN,
    /// No code with a separator was scanned.
    SEPARATOR_UNSEEN,
    /// What came for the separator could be part of a code.
    SEPARATOR_LIKE_A_CODE,
    /// The square code was not scanned: the scanner may read bars alone.
    SQUARE_UNSEEN,
    /// Fewer than three scans: the pace may be slower at times.
    FEW_SCANS,
    /// Some codes came with an AIM identifier and some without.
    AIM_NOT_ALWAYS
}
