package tallydock.desk.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one door off the FX thread: work runs on the executor that came in, its end is told on the FX thread.
public final class Background {
    private final Executor work;
    private final Executor screen;

    public Background(Executor work) {
        this(work, Platform::runLater);
    }

    Background(Executor work, Executor screen) {
        this.work = work;
        this.screen = screen;
    }

    /// Runs `job` off the FX thread, then exactly one of `done` and `failed` on it. An `Error` is not caught.
    public <T> void run(Supplier<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
        work.execute(() -> {
            var end = end(job, done, failed);
            screen.execute(end);
        });
    }

    /// The FX thread, for what comes on threads of others.
    public Executor screen() {
        return screen;
    }

    private static <T> Runnable end(
            Supplier<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
        try {
            var result = job.get();
            return () -> done.accept(result);
        } catch (RuntimeException e) {
            return () -> failed.accept(e);
        }
    }
}
