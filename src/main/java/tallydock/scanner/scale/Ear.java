package tallydock.scanner.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tallydock.domain.digest.Bytes;

/// Hears one way of speaking in the bytes of a line, however they are split on the way. It keeps no more than the
/// longest frame; times are those of a monotonic clock, in ns. Used by one thread.
final class Ear {
    /// More than the longest frame of any family.
    static final int MOST = 80;

    /// After so long without a byte a frame that may be longer is over.
    static final Duration QUIET = Duration.ofMillis(100);

    /// A frame that stands still for so long has lost its end: what comes next belongs to another.
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Grammar grammar;
    private byte[] kept = {};
    private byte[] noise = {};
    private long newest;

    Ear(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Bytes came at `nanos`: what they end, in its order.
    List<Heard> take(byte[] bytes, long nanos) {
        var heard = new ArrayList<>(tick(nanos));
        for (byte one : bytes) {
            kept = Arrays.copyOf(kept, kept.length + 1);
            kept[kept.length - 1] = one;
            work(false, heard);
        }
        newest = nanos;
        return heard;
    }

    /// Time passed: what is over by it.
    List<Heard> tick(long nanos) {
        long stood = nanos - newest;
        var heard = new ArrayList<Heard>();
        if (stood < QUIET.toNanos()) {
            return heard;
        }
        work(true, heard);
        if (stood >= PATIENCE.toNanos()) {
            noise(kept.length, heard);
        }
        tellNoise(heard);
        return heard;
    }

    private void work(boolean isQuiet, List<Heard> heard) {
        while (kept.length > 0) {
            var cut = kept.length < MOST ? grammar.cut(kept, isQuiet) : Cut.noise(kept.length);
            switch (cut.kind()) {
                case MORE -> {
                    return;
                }
                case FRAME -> {
                    tellNoise(heard);
                    var frame = first(cut.length());
                    heard.add(new Heard(Bytes.of(frame), grammar.read(frame)));
                }
                case NOISE -> noise(cut.length(), heard);
                case NOTHING -> first(cut.length());
            }
        }
    }

    private byte[] first(int length) {
        var some = Arrays.copyOf(kept, length);
        kept = Arrays.copyOfRange(kept, length, kept.length);
        return some;
    }

    private void noise(int length, List<Heard> heard) {
        var some = first(length);
        int before = noise.length;
        noise = Arrays.copyOf(noise, before + some.length);
        System.arraycopy(some, 0, noise, before, some.length);
        if (noise.length >= MOST) {
            tellNoise(heard);
        }
    }

    private void tellNoise(List<Heard> heard) {
        if (noise.length > 0) {
            heard.add(new Heard(Bytes.of(noise), Sense.STRANGE));
            noise = new byte[0];
        }
    }
}
