package tallydock.scanner.serial;

import java.io.IOException;
import java.time.Duration;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.scanner.serial.Lines.Refused;
import tallydock.scanner.watch.Ending;

/// Listens at one port until it is closed: opens it, and again when it comes back. What is made of the bytes is the
/// matter of the device on it.
public final class LineWatch implements Runnable, AutoCloseable {
    /// Nothing tells of bytes that came, or of a cable that was pulled, but asking.
    private static final Duration PACE = Duration.ofMillis(1);

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Lines lines;
    private final PortName port;
    private final LineSettings settings;
    private final Device device;
    private final Ending ending = new Ending();
    private LineState state = LineState.OPENING;

    /// The device on the port. Called on the thread of the watch.
    public interface Device {
        /// How the port stands now.
        void stands(LineState state);

        /// The port was opened: a stretch begins, with nothing of what came before.
        Stretch begin(Line line);
    }

    /// What comes between the opening of a port and its end. Times are those of a monotonic clock, in ns.
    public interface Stretch {
        void took(byte[] bytes, long nanos) throws IOException;

        /// Nothing came.
        void waited(long nanos) throws IOException;

        /// The port is closed, or its device gone.
        void ended();
    }

    public LineWatch(Lines lines, PortName port, LineSettings settings, Device device) {
        this.lines = lines;
        this.port = port;
        this.settings = settings;
        this.device = device;
    }

    @Override
    public void run() {
        try {
            device.stands(state);
            while (!ending.isAsked(Duration.ZERO)) {
                open();
                ending.isAsked(RETRY);
            }
        } finally {
            ending.come();
        }
    }

    private void open() {
        try (var line = lines.open(port, settings)) {
            // What is wished of a device once it is heard must find its stretch begun.
            var stretch = device.begin(line);
            stand(LineState.LISTENING);
            hear(line, stretch);
        } catch (Refused refused) {
            stand(refused.state());
        } catch (IOException _) {
            stand(LineState.GONE);
        }
    }

    private void stand(LineState now) {
        if (state != now) {
            state = now;
            device.stands(now);
        }
    }

    private void hear(Line line, Stretch stretch) throws IOException {
        try {
            do {
                var bytes = line.read();
                if (bytes.length == 0) {
                    stretch.waited(System.nanoTime());
                } else {
                    stretch.took(bytes, System.nanoTime());
                }
            } while (!ending.isAsked(PACE));
        } finally {
            stretch.ended();
        }
    }

    /// Returns when the port is closed, so that it can be opened anew.
    @Override
    public void close() {
        ending.await();
    }
}
