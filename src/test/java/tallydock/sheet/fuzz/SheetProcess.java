package tallydock.sheet.fuzz;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The reading process: 256 MB of heap, 10 seconds a file. The seconds are its own on the processors, so that a busy
/// machine is no hang; one that waits for something is given up after two minutes.
final class SheetProcess implements Closeable {
    private static final Duration BUSY = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofMinutes(2);
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
        var limit = cpu().plus(BUSY);
        try {
            questions.write(kind + " " + file);
            questions.newLine();
            questions.flush();
        } catch (IOException _) {
            return Optional.of(ENDED);
        }
        return answer(limit);
    }

    private Optional<String> answer(Duration limit) throws InterruptedException {
        for (long second = 0; second < WAITING.toSeconds() && cpu().compareTo(limit) < 0; second++) {
            var answer = Optional.ofNullable(answers.poll(1, TimeUnit.SECONDS));
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
