package tallydock.domain.fact;

import java.util.Arrays;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;

/// A scan that nothing was done with, and why. Of more than 4 KiB the beginning is kept, with the length and
/// hash of all of it.
///
/// @param times how often it came in a row; more than once where a scanner is stuck
public record IgnoredScan(Why why, RawScan scan, Optional<Whole> whole, long times) {
    /// The most bytes that are kept.
    public static final int MOST = 4096;

    /// What all of it was, where only the beginning is kept.
    public record Whole(long bytes, Sha256 hash) {}

    public IgnoredScan {
        if (scan.bytes().length() > MOST || times < 1) {
            throw new IllegalArgumentException("the first 4 KiB of what came at least once");
        }
    }

    /// A scan that is here whole.
    public static IgnoredScan of(Why why, RawScan scan) {
        byte[] all = scan.bytes().toArray();
        if (all.length <= MOST) {
            return new IgnoredScan(why, scan, Optional.empty(), 1);
        }
        return beginning(why, scan, new Whole(all.length, Sha256.of(all)));
    }

    /// A scan of which only the beginning is here.
    public static IgnoredScan beginning(Why why, RawScan scan, Whole whole) {
        var kept = Bytes.of(Arrays.copyOf(
                scan.bytes().toArray(), Math.min(MOST, scan.bytes().length())));
        var head = new RawScan(scan.source(), scan.device(), kept, scan.at(), scan.timing(), scan.repaired());
        return new IgnoredScan(why, head, Optional.of(whole), 1);
    }

    public IgnoredScan times(long number) {
        return new IgnoredScan(why, scan, whole, number);
    }

    /// Whether both are the same thing happening again.
    public boolean isLike(IgnoredScan other) {
        return why == other.why
                && scan.device().equals(other.scan.device())
                && scan.bytes().equals(other.scan.bytes())
                && whole.equals(other.whole);
    }

    /// The names are written into the log: they may be added to, never changed.
    public enum Why {
        /// More came than any barcode holds.
        TOO_LONG,
        /// A message on a line had no end.
        NO_END,
        /// A person's key came so shortly before that the beginning may be missing.
        MAYBE_CUT,
        /// Nothing but control characters.
        NO_CHARACTERS,
        /// Control characters or marks of the direction of writing among others: what is seen is not what it is.
        HIDDEN_CHARACTERS,
        /// Nobody is signed in, or the window is locked.
        NOBODY_THERE,
        /// This room takes no scans.
        NOT_TAKEN_HERE,
        /// It was shown, or looked up, or filled a field; it counted nothing.
        LOOKED_UP,
        /// A command that the window itself acted on.
        COMMAND,
        /// No shipment here knows it, and none is open.
        NOT_FOUND,
        /// Several shipments know it, and none is open.
        SEVERAL,
        /// A command, and nothing is open for it.
        NOTHING_OPEN,
        /// A badge that was not read well.
        BROKEN_BADGE,
        /// The scanner types as on another keyboard, and what it meant is not known.
        OTHER_LAYOUT,
        /// An input method took it for Chinese.
        INPUT_METHOD
    }
}
