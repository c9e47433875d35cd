package tallydock.scanner.hid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.HidStanding;
import tallydock.usecase.device.HidScanners.Hearing;

final class UsbScannersTest {
    private static final int PATIENCE_SECONDS = 20;

    private final Plug plug = new Plug();
    private final Ear ear = new Ear();
    private final AtomicInteger loaded = new AtomicInteger();
    private final UsbScanners scanners = scanners(() -> {
        loaded.incrementAndGet();
        return plug;
    });

    private UsbScanners scanners(HidBus.Source source) {
        return new UsbScanners(
                source, Thread.ofPlatform().daemon().factory(), InstantSource.system(), ear, Duration.ofMillis(5));
    }

    @AfterEach
    void close() {
        scanners.close();
    }

    @Test
    void nothingIsLoadedUntilItIsWanted() throws InterruptedException {
        scanners.hear(false);
        assertThat(loaded).hasValue(0);

        scanners.hear(true);
        scanners.hear(true);
        assertThat(ear.next()).isEqualTo("LOOKING []");
        assertThat(ear.next()).isEqualTo("NONE []");
        assertThat(loaded).hasValue(1);
    }

    @Test
    void aScannerThatIsPluggedInIsHeardAndUnpluggedIsTold() throws InterruptedException {
        scanners.hear(true);
        plug.in = true;
        ear.until("LISTENING [Handy 7]");

        plug.send(Reports.usual("]C0", "X001ABC123", false));
        ear.until("HID Handy 7 ]C0X001ABC123");

        plug.send(Reports.usual("]Q1", "half", true));
        plug.isRead();
        plug.in = false;
        ear.until("misread Handy 7");
        ear.until("NONE []");

        plug.in = true;
        ear.until("LISTENING [Handy 7]");
        plug.send(Reports.usual("]C0", "AGAIN", false));
        ear.until("HID Handy 7 ]C0AGAIN");
    }

    @Test
    void oneThatMayNotBeOpenedIsSaid() throws InterruptedException {
        plug.in = true;
        plug.forbidden = true;
        scanners.hear(true);
        ear.until("FORBIDDEN []");

        plug.forbidden = false;
        ear.until("LISTENING [Handy 7]");
    }

    @Test
    void aLibraryThatCannotBeLoadedIsSaidAndNothingElseHappens() throws InterruptedException {
        try (var none = scanners(() -> {
            throw new HidBus.Unavailable(new UnsatisfiedLinkError("no hidapi in this test"));
        })) {
            none.hear(true);
            ear.until("NO_LIBRARY []");
            none.hear(false);
            ear.until("OFF []");
        }
    }

    @Test
    void switchedOffNothingIsHeardAnyMore() throws InterruptedException {
        plug.in = true;
        scanners.hear(true);
        ear.until("LISTENING [Handy 7]");

        scanners.hear(false);

        ear.until("OFF []");
        assertThat(plug.closed).hasValue(2);
    }

    /// A bus with one scanner, or none.
    private static final class Plug implements HidBus, HidBus.Device, HidBus.Channel {
        private final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();
        private final AtomicInteger closed = new AtomicInteger();
        private volatile boolean in;
        private volatile boolean forbidden;

        void send(byte[] report) {
            sent.add(report);
        }

        void isRead() {
            while (!sent.isEmpty()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public List<Device> scanners() {
            return in ? List.of(this) : List.of();
        }

        @Override
        public String path() {
            return "/dev/hidraw9";
        }

        @Override
        public String name() {
            return "Handy 7";
        }

        @Override
        public Channel open() throws IOException {
            if (forbidden) {
                throw new IOException("no leave");
            }
            return this;
        }

        @Override
        public PosLayout layout() {
            return PosLayout.USUAL;
        }

        @Override
        public byte[] read() throws IOException {
            try {
                var report = sent.poll(5, TimeUnit.MILLISECONDS);
                if (report == null && !in) {
                    throw new IOException("gone");
                }
                return report == null ? new byte[0] : report;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    /// What was told, in order.
    private static final class Ear implements Hearing {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            var next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return next == null ? "nothing more" : next;
        }

        void until(String wanted) throws InterruptedException {
            var next = next();
            while (!next.equals(wanted)) {
                assertThat(next).as("waiting for %s", wanted).isNotEqualTo("nothing more");
                next = next();
            }
        }

        @Override
        public void scanned(RawScan scan) {
            told.add(scan.source() + " " + scan.device() + " " + scan.bytes().asUtf8());
        }

        @Override
        public void misread(String device) {
            told.add("misread " + device);
        }

        @Override
        public void stands(HidStanding standing) {
            told.add(standing.state() + " " + standing.heard());
        }
    }
}
