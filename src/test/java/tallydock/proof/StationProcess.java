package tallydock.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The program as a process of its own, fed with scans without end. What it acknowledges is kept, to the last line that
/// was still in the pipe when it died.
final class StationProcess {
    private static final Pattern ACK = Pattern.compile("\\{\"ack\":\\d+,\"fact\":\"([0-9a-f-]{36})\"}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Signals signals;
    private final Thread reader;
    private final Path errors;
    private final List<String> acked = new ArrayList<>();
    private volatile int lastAck = Integer.MAX_VALUE;

    private StationProcess(Process process, EndlessScans scans, Path errors) {
        this.process = process;
        this.errors = errors;
        signals = new Signals(process.pid());
        reader = Thread.ofPlatform().daemon().start(this::read);
        Thread.ofPlatform().daemon().start(() -> feed(scans));
    }

    static StationProcess start(List<String> command, EndlessScans scans, Path errors) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        return new StationProcess(builder.start(), scans, errors);
    }

    Signals signals() {
        return signals;
    }

    CommitWatch watch() {
        return new CommitWatch(process.pid());
    }

    /// The ids of the facts acknowledged so far.
    List<String> acked() {
        synchronized (acked) {
            return List.copyOf(acked);
        }
    }

    /// Kills it as soon as so many acknowledgements have been read.
    void killAtAck(int count) {
        lastAck = count;
    }

    /// Waits until so many scans are acknowledged.
    void awaitAcks(int count) throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        synchronized (acked) {
            while (acked.size() < count) {
                if (System.nanoTime() > limit || (!process.isAlive() && !reader.isAlive())) {
                    throw new IllegalStateException(
                            "only " + acked.size() + " of " + count + " scans were acknowledged; see " + errors);
                }
                acked.wait(100);
            }
        }
    }

    /// Kills it and drains the pipe.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    private void read() {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var ack = ACK.matcher(line);
                if (ack.matches()) {
                    keep(ack.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String fact) {
        synchronized (acked) {
            acked.add(fact);
            if (acked.size() == lastAck) {
                process.toHandle().destroyForcibly();
            }
            acked.notifyAll();
        }
    }

    private void feed(EndlessScans scans) {
        try (var out = process.outputWriter(StandardCharsets.UTF_8)) {
            while (process.isAlive()) {
                out.write(scans.next());
            }
        } catch (IOException _) {
            // the process is gone, and was meant to be
            return;
        }
    }
}
