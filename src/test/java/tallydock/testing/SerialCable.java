package tallydock.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tallydock.domain.device.PortName;

/// A serial line without hardware: two pseudo terminals that `socat` joins, one of them the port, the other what is
/// plugged into it.
public final class SerialCable implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Path port;
    private final Path device;
    private Process process;
    private OutputStream out = OutputStream.nullOutputStream();

    private SerialCable(Path folder, String name) throws IOException, InterruptedException {
        port = folder.resolve(name);
        device = folder.resolve(name + "-device");
        process = join();
    }

    /// Plugs a cable in.
    public static SerialCable plugged(Path folder, String name) throws IOException, InterruptedException {
        return new SerialCable(folder, name);
    }

    public PortName port() {
        return new PortName(port.toString());
    }

    /// The end that the device is at.
    public Path device() {
        return device;
    }

    /// Plugs it in again.
    public void plug() throws IOException, InterruptedException {
        process = join();
    }

    private Process join() throws IOException, InterruptedException {
        var socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + port, "pty,raw,echo=0,link=" + device)
                .inheritIO()
                .start();
        long limit = System.nanoTime() + PATIENCE;
        while (!Files.exists(port) || !Files.exists(device)) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("socat made no pseudo terminal");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        out = Files.newOutputStream(device);
        return socat;
    }

    /// What the device sends, at once.
    public void send(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /// The same in pieces that chance cuts.
    public void send(byte[] bytes, RandomGenerator random) throws IOException {
        for (int at = 0; at < bytes.length; ) {
            int to = Math.min(bytes.length, at + 1 + random.nextInt(bytes.length));
            out.write(Arrays.copyOfRange(bytes, at, to));
            at = to;
        }
    }

    public void pull() {
        process.destroyForcibly();
        try {
            out.close();
            process.waitFor();
        } catch (IOException | InterruptedException _) {
            // what is gone cannot be flushed
        }
    }

    @Override
    public void close() {
        pull();
    }
}
