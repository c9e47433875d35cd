package tallydock.desk.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.usecase.Progress;

/// What a thread that reads or writes leaves for the screen to look at, and how the screen tells it to stop.
public final class Watch implements Progress {
    private final AtomicReference<Share> share = new AtomicReference<>(Share.UNKNOWN);
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// So much of so much; of nothing while nobody knows.
    public record Share(long done, long of) {
        public static final Share UNKNOWN = new Share(0, 0);
    }

    @Override
    public void rows(long read, long total) {
        share.set(new Share(read, total));
    }

    @Override
    public boolean cancelled() {
        return stopped.get();
    }

    /// Ends the work; nothing of it is kept.
    public void stop() {
        stopped.set(true);
    }

    /// How far it is.
    public Share share() {
        return share.get();
    }
}
