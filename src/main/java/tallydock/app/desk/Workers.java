package tallydock.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tallydock.desk.kit.Background;

/// The threads that work for one opened station, one per room, so that a room's jobs keep their order.
final class Workers implements AutoCloseable {
    private final List<ExecutorService> executors = new ArrayList<>();

    /// One more, for one room.
    Background hire(String name) {
        var factory =
                Thread.ofPlatform().name("tallydock-" + name + "-", 0).daemon().factory();
        var executor = Executors.newSingleThreadExecutor(factory);
        executors.add(executor);
        return new Background(executor);
    }

    /// Lets what was begun end, and takes nothing more.
    @Override
    public void close() {
        executors.forEach(ExecutorService::close);
        executors.clear();
    }
}
