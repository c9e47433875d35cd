package tallydock.sheet.fuzz;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The reading process: 256 MB of heap, 10 seconds a file.
final class SheetProcess implements Closeable {
    private static final int SECONDS = 10;
    private static final String HEAP = "-Xmx256m";
    private static final String ENDED = "ended";

    private final Process process;
    private final BufferedWriter questions;
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(16);

    private SheetProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::read);
    }

    static SheetProcess start(String canary, Path errors) throws IOException {
        return new SheetProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SheetProcessMain.class.getName(),
                        canary)
                .redirectError(errors.toFile())
                .start());
    }

    /// The answer; empty when none came in time.
    Optional<String> read(String kind, Path file) throws InterruptedException {
        try {
            questions.write(kind + " " + file);
            questions.newLine();
            questions.flush();
        } catch (IOException _) {
            return Optional.of(ENDED);
        }
        return Optional.ofNullable(answers.poll(SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException _) {
            // it was killed; the line below says so
        }
        answers.add(ENDED);
    }
}
