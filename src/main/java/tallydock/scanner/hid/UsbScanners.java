package tallydock.scanner.hid;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import tallydock.usecase.device.HidScanners;

/// Hears scanners on the USB bus while they are wanted.
public final class UsbScanners implements HidScanners {
    /// Plugged in and unplugged is noticed within this time.
    private static final Duration PACE = Duration.ofSeconds(2);

    private final HidBus.Source source;
    private final ThreadFactory threads;
    private final InstantSource clock;
    private final Hearing hearing;
    private final Duration pace;
    private Optional<HidWatch> watch = Optional.empty();

    public UsbScanners(ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this(UsbBus::open, threads, clock, hearing, PACE);
    }

    UsbScanners(HidBus.Source source, ThreadFactory threads, InstantSource clock, Hearing hearing, Duration pace) {
        this.source = source;
        this.threads = threads;
        this.clock = clock;
        this.hearing = hearing;
        this.pace = pace;
    }

    @Override
    public synchronized void hear(boolean on) {
        if (on == watch.isPresent()) {
            return;
        }
        if (on) {
            var fresh = new HidWatch(source, threads, clock, hearing, pace);
            watch = Optional.of(fresh);
            threads.newThread(fresh).start();
        } else {
            watch.ifPresent(HidWatch::close);
            watch = Optional.empty();
        }
    }

    @Override
    public void close() {
        hear(false);
    }
}
