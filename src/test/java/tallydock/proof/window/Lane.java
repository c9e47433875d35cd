package tallydock.proof.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import tallydock.domain.device.PortName;

/// A scanner on a pseudo terminal.
final class Lane implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Path port;
    private final Process cable;
    private final OutputStream out;

    Lane(Path folder, int number) throws IOException, InterruptedException {
        port = folder.resolve("lane-" + number);
        var scanner = folder.resolve("scanner-" + number);
        cable = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + port, "pty,raw,echo=0,link=" + scanner)
                .inheritIO()
                .start();
        long limit = System.nanoTime() + PATIENCE;
        while (!Files.exists(port) || !Files.exists(scanner)) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("socat made no pseudo terminal");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        out = Files.newOutputStream(scanner);
    }

    PortName port() {
        return new PortName(port.toString());
    }

    /// Sends a code and its end; the moment its last byte went, in nanoseconds.
    long scan(String code) throws IOException {
        byte[] bytes = (code + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long now = System.nanoTime();
        out.write(bytes);
        return now;
    }

    @Override
    public void close() {
        cable.destroy();
    }
}
