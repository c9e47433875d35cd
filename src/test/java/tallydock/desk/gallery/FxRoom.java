package tallydock.desk.gallery;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
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

    /// Waits until so many frames have begun.
    public static void frames(int count) {
        var begun = new CountDownLatch(count);
        var timer = on(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun.countDown();
            }
        });
        run(timer::start);
        try {
            if (!begun.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("no frame came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            run(timer::stop);
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
