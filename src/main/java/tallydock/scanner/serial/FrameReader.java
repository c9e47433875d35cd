package tallydock.scanner.serial;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.digest.Bytes;

/// Cuts the bytes of a line into messages, however they are split on the way. It keeps no more than one message; times
/// are those of a monotonic clock, in ns. Used by one thread.
final class FrameReader {
    /// The largest symbol (QR, 7,089 digits) and its marks.
    static final int MOST = 8192;

    /// A message that stands still for so long has lost its end: what comes next belongs to another.
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int TAB = '\t';
    private static final int LF = '\n';
    private static final int CR = '\r';
    private static final int STX = 2;
    private static final int ETX = 3;

    private final Framing framing;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean isSkipping;
    private long newest;

    FrameReader(Framing framing) {
        this.framing = framing;
    }

    /// Bytes came at `nanos`: the messages they end, in their order.
    List<Frame> take(byte[] bytes, long nanos) {
        var frames = new ArrayList<Frame>();
        tick(nanos).ifPresent(frames::add);
        for (byte one : bytes) {
            take(one & 0xFF).ifPresent(frames::add);
        }
        newest = nanos;
        return frames;
    }

    /// Time passed: the message that is over by its pause, or will not be ended any more.
    Optional<Frame> tick(long nanos) {
        long stood = nanos - newest;
        return switch (framing) {
            case Framing.Paused(var pause) when stood >= pause.toNanos() -> whole();
            case Framing.Paused _ -> Optional.empty();
            default -> stood >= PATIENCE.toNanos() ? lost() : Optional.empty();
        };
    }

    /// The line is gone: what was begun, if anything.
    Optional<Frame> lost() {
        return flush().map(Frame.Cut::new);
    }

    private Optional<Frame> take(int one) {
        return switch (framing) {
            case Framing.Ended(var end) -> ended(one, end);
            case Framing.Wrapped _ -> wrapped(one);
            case Framing.Fixed(int length) -> fixed(one, length);
            case Framing.Paused _ -> keep(one);
        };
    }

    /// An end without a message before it says nothing, as the LF behind a CR.
    private Optional<Frame> ended(int one, End end) {
        if (!isEnd(one, end)) {
            return keep(one);
        }
        if (kept.size() == 0 && !isSkipping) {
            return Optional.empty();
        }
        return keep(one).or(this::whole);
    }

    private static boolean isEnd(int one, End end) {
        return switch (end) {
            case LINE -> one == CR || one == LF;
            case TAB -> one == TAB;
            case ETX -> one == ETX;
        };
    }

    /// A second STX begins anew: the end of the message before it was lost.
    private Optional<Frame> wrapped(int one) {
        if (one == STX) {
            var before = lost();
            kept.write(one);
            return before;
        }
        if (kept.size() == 0) {
            return Optional.empty();
        }
        return one == ETX ? keep(one).or(this::whole) : keep(one);
    }

    private Optional<Frame> fixed(int one, int length) {
        kept.write(one);
        return kept.size() == length ? whole() : Optional.empty();
    }

    private Optional<Frame> keep(int one) {
        if (isSkipping) {
            return Optional.empty();
        }
        if (kept.size() == MOST) {
            kept.reset();
            isSkipping = true;
            return Optional.of(new Frame.TooLong());
        }
        kept.write(one);
        return Optional.empty();
    }

    private Optional<Frame> whole() {
        return flush().map(Frame.Whole::new);
    }

    private Optional<Bytes> flush() {
        isSkipping = false;
        var bytes = Optional.of(Bytes.of(kept.toByteArray())).filter(some -> some.length() > 0);
        kept.reset();
        return bytes;
    }
}
