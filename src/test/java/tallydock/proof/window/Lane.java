package tallydock.proof.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tallydock.domain.device.PortName;
import tallydock.testing.SerialCable;

/// A scanner on a serial line.
final class Lane implements AutoCloseable {
    private final SerialCable cable;

    Lane(Path folder, int number) throws IOException, InterruptedException {
        cable = SerialCable.plugged(folder, "lane-" + number);
    }

    PortName port() {
        return cable.port();
    }

    /// Sends a code and its end; the moment its last byte went, in nanoseconds.
    long scan(String code) throws IOException {
        byte[] bytes = (code + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long now = System.nanoTime();
        cable.send(bytes);
        return now;
    }

    @Override
    public void close() {
        cable.close();
    }
}
