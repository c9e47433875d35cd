package tallydock.proof.labels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Runs other people's programs.
final class Programs {
    private Programs() {}

    /// What a program wrote to its standard output; it must end well.
    static byte[] run(Path folder, List<String> command) throws IOException, InterruptedException {
        return run(folder, command, 0);
    }

    private static byte[] run(Path folder, List<String> command, int most) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] said;
        try (InputStream out = process.getInputStream()) {
            said = out.readAllBytes();
        }
        int code = process.waitFor();
        if (code > most) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
        return said;
    }

    /// The same, line by line.
    static List<String> lines(Path folder, List<String> command) throws IOException, InterruptedException {
        return new String(run(folder, command), StandardCharsets.UTF_8).lines().toList();
    }

    /// The same of a program that ends with up to `most` when it only warns.
    static List<String> lines(Path folder, List<String> command, int most) throws IOException, InterruptedException {
        return new String(run(folder, command, most), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
