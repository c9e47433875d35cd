package tallydock.scanner.serial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/// The watches of one kind of device, each on a thread of its own.
public final class LineWatches<D> implements AutoCloseable {
    private final ThreadFactory threads;
    private final Function<D, LineWatch> watch;
    private final Map<D, LineWatch> watches = new HashMap<>();

    public LineWatches(ThreadFactory threads, Function<D, LineWatch> watch) {
        this.threads = threads;
        this.watch = watch;
    }

    /// Watches these devices and no others. One that is watched already, with the same settings, is not disturbed.
    public synchronized void use(Collection<D> devices) {
        var wanted = Set.copyOf(devices);
        watches.entrySet().removeIf(entry -> {
            boolean isOver = !wanted.contains(entry.getKey());
            if (isOver) {
                entry.getValue().close();
            }
            return isOver;
        });
        for (var device : wanted) {
            watches.computeIfAbsent(device, this::start);
        }
    }

    private LineWatch start(D device) {
        var begun = watch.apply(device);
        threads.newThread(begun).start();
        return begun;
    }

    @Override
    public synchronized void close() {
        use(List.of());
    }
}
