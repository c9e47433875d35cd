package tallydock.desk.gallery;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The FX thread for tests that need no window.
public final class FxRoom {
    private static final CountDownLatch STARTED = new CountDownLatch(1);

    private FxRoom() {}

    private static synchronized void start() {
        if (STARTED.getCount() == 0) {
            return;
        }
        try {
            Platform.startup(STARTED::countDown);
            Platform.setImplicitExit(false);
            STARTED.await();
        } catch (IllegalStateException e) {
            // Another test class of this JVM has started the toolkit.
            STARTED.countDown();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs on the FX thread and hands back the answer.
    public static <T> T on(Supplier<T> work) {
        start();
        var task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs on the FX thread.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }
}
