package tallydock.scanner.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a thread that listens: it is asked for by another, who waits until it has come.
public final class Ending {
    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch hasCome = new CountDownLatch(1);

    /// Lets time pass; true at once when the end is asked for.
    public boolean isAsked(Duration after) {
        try {
            return isAsked.await(after.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            ask();
            return true;
        }
    }

    /// Asks for the end and does not wait.
    public void ask() {
        isAsked.countDown();
    }

    /// The thread has let go of its device.
    public void come() {
        hasCome.countDown();
    }

    /// Asks for the end, and returns when it has come.
    public void await() {
        ask();
        try {
            hasCome.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
