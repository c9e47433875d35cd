package tallydock.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tallydock.usecase.Progress;

/// Tells on standard error how far a long reading is: nothing in the first two seconds, then once a second.
final class RowsProgress implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final Console console;
    private final InstantSource clock;
    private Instant nextWord;

    RowsProgress(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
        this.nextWord = clock.instant().plus(PATIENCE);
    }

    @Override
    public void rows(long read, long total) {
        var now = clock.instant();
        if (now.isAfter(nextWord)) {
            nextWord = now.plus(PACE);
            console.complain(total > 0 ? "progress.rowsOf" : "progress.rows", read, total);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
