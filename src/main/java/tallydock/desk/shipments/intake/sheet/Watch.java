package tallydock.desk.shipments.intake.sheet;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import tallydock.usecase.Progress;

/// What the thread that reads leaves for the screen to look at, and how the screen tells it to stop.
public final class Watch implements Progress {
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();

    @Override
    public void rows(long read, long guess) {
        total.set(guess);
        rows.set(read);
    }

    @Override
    public boolean cancelled() {
        return stopped.get();
    }

    /// Ends the reading; nothing of it is kept.
    public void stop() {
        stopped.set(true);
    }

    /// Rows read so far.
    public long rows() {
        return rows.get();
    }

    /// The best guess at how many there are, 0 for none.
    public long total() {
        return total.get();
    }
}
