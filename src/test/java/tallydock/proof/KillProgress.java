package tallydock.proof;

import java.util.List;
import java.util.Optional;

/// How far a proof by killing has come; a long one is taken up again from its lines.
record KillProgress(long seed, int rounds, long acks, int seen, int beyond) {
    static KillProgress begin(long seed) {
        return new KillProgress(seed, 0, 0, 0, 0);
    }

    /// Reads the lines of an earlier run; empty where there are none.
    static Optional<KillProgress> read(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var numbers = LongRun.numbers(lines);
        return Optional.of(new KillProgress(
                numbers.get(0),
                Math.toIntExact(numbers.get(1)),
                numbers.get(2),
                Math.toIntExact(numbers.get(3)),
                Math.toIntExact(numbers.get(4))));
    }

    List<String> lines() {
        return List.of("seed=" + seed, "rounds=" + rounds, "acks=" + acks, "seen=" + seen, "beyond=" + beyond);
    }

    /// `wasSeen`: held in the middle of a write to the log; `wasBeyond`: the store has facts nobody was told of.
    KillProgress plus(int acked, boolean wasSeen, boolean wasBeyond) {
        return new KillProgress(
                seed, rounds + 1, acks + acked, seen + (wasSeen ? 1 : 0), beyond + (!wasSeen && wasBeyond ? 1 : 0));
    }

    int inFlight() {
        return seen + beyond;
    }

    boolean isEnoughInFlight() {
        return 3 * inFlight() >= rounds;
    }

    String words(int wanted) {
        return "%d of %d rounds, %d scans acknowledged, %d kills with a commit in flight (%d held in a write to the log, %d found stored beyond the last acknowledgement)"
                .formatted(rounds, wanted, acks, inFlight(), seen, beyond);
    }
}
