package tallydock.scanner.serial;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.digest.Bytes;
import tallydock.scanner.serial.Lines.Refused;
import tallydock.usecase.device.LineScanners.Hearing;

/// Hears one scanner until it is closed: opens its port, and again when it comes back.
final class Watch implements Runnable, AutoCloseable {
    /// Nothing tells of bytes that came, or of a cable that was pulled, but asking.
    private static final Duration PACE = Duration.ofMillis(2);

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final LineScanner scanner;
    private final Lines lines;
    private final InstantSource clock;
    private final Hearing hearing;
    private final CountDownLatch isOver = new CountDownLatch(1);
    private final CountDownLatch isQuiet = new CountDownLatch(1);
    private LineState state = LineState.OPENING;

    Watch(LineScanner scanner, Lines lines, InstantSource clock, Hearing hearing) {
        this.scanner = scanner;
        this.lines = lines;
        this.clock = clock;
        this.hearing = hearing;
    }

    @Override
    public void run() {
        try {
            hearing.stands(scanner, state);
            while (!passes(Duration.ZERO)) {
                open();
                passes(RETRY);
            }
        } finally {
            isQuiet.countDown();
        }
    }

    private void open() {
        try (var line = lines.open(scanner.port(), scanner.settings())) {
            stand(LineState.LISTENING);
            hear(line);
        } catch (Refused refused) {
            stand(refused.state());
        } catch (IOException _) {
            stand(LineState.GONE);
        }
    }

    private void stand(LineState now) {
        if (state != now) {
            state = now;
            hearing.stands(scanner, now);
        }
    }

    private void hear(Line line) throws IOException {
        var frames = new FrameReader(scanner.framing());
        try {
            do {
                var bytes = line.read();
                if (bytes.length == 0) {
                    frames.tick(System.nanoTime()).ifPresent(this::tell);
                } else {
                    frames.take(bytes, System.nanoTime()).forEach(this::tell);
                }
            } while (!passes(PACE));
        } finally {
            frames.lost().ifPresent(this::tell);
        }
    }

    private void tell(Frame frame) {
        switch (frame) {
            case Frame.Whole(var bytes) ->
                hearing.scanned(new RawScan(ScanSource.SERIAL, scanner.device(), bytes, clock.instant()));
            case Frame.Cut(var bytes) -> hearing.misread(scanner, bytes);
            case Frame.TooLong _ -> hearing.misread(scanner, Bytes.EMPTY);
        }
    }

    /// Lets time pass; true at once when it is over.
    private boolean passes(Duration time) {
        try {
            return isOver.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            isOver.countDown();
            return true;
        }
    }

    /// Returns when the port is closed, so that it can be opened anew.
    @Override
    public void close() {
        isOver.countDown();
        try {
            isQuiet.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
