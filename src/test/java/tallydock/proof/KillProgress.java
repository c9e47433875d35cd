package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// How far a proof by killing has come; kept in a file, so that a long one can be taken up again.
record KillProgress(long seed, int rounds, long acks, int seen, int beyond) {
    static KillProgress begin(long seed) {
        return new KillProgress(seed, 0, 0, 0, 0);
    }

    /// Reads what an earlier run left.
    static Optional<KillProgress> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        return Optional.of(new KillProgress(
                Long.parseLong(lines.getProperty("seed", "0")),
                Integer.parseInt(lines.getProperty("rounds", "0")),
                Long.parseLong(lines.getProperty("acks", "0")),
                Integer.parseInt(lines.getProperty("seen", "0")),
                Integer.parseInt(lines.getProperty("beyond", "0"))));
    }

    void write(Path file) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(
                next, "seed=%d%nrounds=%d%nacks=%d%nseen=%d%nbeyond=%d%n".formatted(seed, rounds, acks, seen, beyond));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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
