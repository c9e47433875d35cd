package tallydock.domain.recording;

import java.util.Arrays;
import java.util.Optional;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.IgnoredScan.Why;

/// Why nothing was made of a scan, in a shipment or before it came to one. The names are those of the log;
/// they stand in recorded files and may be added to, never changed.
public enum WhyIgnored {
    /// The same code again on the same scanner, too soon to be meant.
    REPEAT,
    /// A stop was open.
    WHILE_STOPPED,
    /// Longer than any barcode; the beginning alone was kept.
    TOO_LONG,
    /// No end came.
    NO_END,
    /// Keys were typed just before it, so that its beginning may be missing.
    MAYBE_CUT,
    NO_CHARACTERS,
    HIDDEN_CHARACTERS,
    NOBODY_THERE,
    NOT_TAKEN_HERE,
    NOT_FOUND,
    SEVERAL,
    NOTHING_OPEN,
    OTHER_LAYOUT,
    INPUT_METHOD;

    /// Empty for what was looked up, or acted on: that was no fault of the scan.
    public static Optional<WhyIgnored> of(Why why) {
        return named(why.name());
    }

    /// Empty for what a shipment answered.
    public static Optional<WhyIgnored> of(NoteReason reason) {
        return named(reason.name());
    }

    private static Optional<WhyIgnored> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /// Whether it did not come whole.
    public boolean isTorn() {
        return this == NO_END || this == TOO_LONG || this == MAYBE_CUT;
    }
}
