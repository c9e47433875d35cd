package tallydock.scanner.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A pair of pseudo terminals: what goes into one end comes out of the other.
final class Cable {
    final String port;
    final Path end;
    private Process process;
    private OutputStream out = OutputStream.nullOutputStream();

    Cable(Path folder, String name) throws IOException {
        port = folder.resolve(name).toString();
        end = folder.resolve(name + "-device");
        process = new ProcessBuilder("true").start();
    }

    void plug() throws IOException, InterruptedException {
        process = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + port, "pty,raw,echo=0,link=" + end)
                .inheritIO()
                .start();
        ScaleProof.until(() -> Files.exists(end) && Files.exists(Path.of(port)));
        out = Files.newOutputStream(end);
    }

    void send(String text, RandomGenerator random) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; ) {
            int to = Math.min(bytes.length, at + 1 + random.nextInt(bytes.length));
            out.write(Arrays.copyOfRange(bytes, at, to));
            at = to;
        }
    }

    void pull() {
        process.destroyForcibly();
        try {
            out.close();
            process.waitFor();
        } catch (IOException | InterruptedException _) {
            // what is gone cannot be flushed
        }
    }
}
