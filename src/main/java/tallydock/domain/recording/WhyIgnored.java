package tallydock.domain.recording;

/// Why nothing was made of a scan. The names stand in recorded files: they may be added to, never changed.
public enum WhyIgnored {
    /// The same code again on the same scanner, too soon to be meant.
    REPEAT,
    /// No end came.
    NO_END,
    /// Longer than any barcode; nothing of it was kept.
    TOO_LONG,
    /// Keys were typed just before it, so that its beginning may be missing.
    BEGINNING_MISSING,
    /// Nobody was there who could take it.
    NOBODY;

    /// Whether it did not come whole.
    public boolean isTorn() {
        return this == NO_END || this == TOO_LONG;
    }
}
