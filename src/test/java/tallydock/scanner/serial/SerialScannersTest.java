package tallydock.scanner.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.device.LineScanners.Hearing;

final class SerialScannersTest {
    private static final LineScanner SCANNER = LineScanner.usual(new PortName("/dev/ttyX0"));

    private final Heard heard = new Heard();
    private final Cable cable = new Cable();
    private final SerialScanners scanners =
            new SerialScanners(cable, Thread.ofPlatform().daemon().factory(), InstantSource.system(), heard);

    @AfterEach
    void close() {
        scanners.close();
    }

    @Test
    void whatTheScannerSendsIsHeardWhole() throws InterruptedException {
        scanners.use(List.of(SCANNER));

        cable.send("X001");
        cable.send("ABC123\r");

        assertEquals("scan X001ABC123\r from /dev/ttyX0", heard.next("scan"));
    }

    @Test
    void aPulledCableIsToldAndAPluggedOneHeardAgain() throws InterruptedException {
        scanners.use(List.of(SCANNER));
        assertEquals("LISTENING", heard.next("LISTENING"));
        cable.send("HALF");
        assertTrue(cable.isEmptied());

        cable.pull();
        assertEquals("misread HALF", heard.next("misread"));
        assertEquals("GONE", heard.next("GONE"));
        cable.plug();
        assertEquals("LISTENING", heard.next("LISTENING"));
        cable.send("B\r");

        assertEquals("scan B\r from /dev/ttyX0", heard.next("scan"));
    }

    @Test
    void aPortThatAnotherProgramHasIsTriedAgain() throws InterruptedException {
        cable.refusal = LineState.BUSY;
        scanners.use(List.of(SCANNER));
        assertEquals("BUSY", heard.next("BUSY"));

        cable.refusal = LineState.LISTENING;

        assertEquals("LISTENING", heard.next("LISTENING"));
    }

    @Test
    void aScannerThatIsHeardAlreadyIsNotDisturbed() throws InterruptedException {
        scanners.use(List.of(SCANNER));
        heard.next("LISTENING");

        scanners.use(List.of(SCANNER));
        cable.send("A\r");

        heard.next("scan");
        assertEquals(1, cable.opened.get());
    }

    @Test
    void aClosedPortIsClosedWhenCloseReturns() throws InterruptedException {
        scanners.use(List.of(SCANNER));
        heard.next("LISTENING");

        scanners.close();

        assertFalse(cable.isOpen);
    }

    private static final class Heard implements Hearing {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @Override
        public void scanned(RawScan scan) {
            told.add("scan " + scan.bytes().asUtf8() + " from " + scan.device());
        }

        @Override
        public void misread(LineScanner scanner, Bytes bytes) {
            told.add("misread " + bytes.asUtf8());
        }

        @Override
        public void stands(LineScanner scanner, LineState state) {
            told.add(state.name());
        }

        /// The next word of this kind; others are passed over.
        String next(String kind) throws InterruptedException {
            String word = told.poll(20, TimeUnit.SECONDS);
            while (word != null && !word.startsWith(kind)) {
                word = told.poll(20, TimeUnit.SECONDS);
            }
            return word == null ? "nothing" : word;
        }
    }

    private static final class Cable implements Lines {
        private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicInteger opened = new AtomicInteger();
        private volatile LineState refusal = LineState.LISTENING;
        private volatile boolean isPulled;
        private volatile boolean isOpen;

        void send(String text) {
            waiting.add(text.getBytes(StandardCharsets.UTF_8));
        }

        boolean isEmptied() {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!waiting.isEmpty() && System.nanoTime() < limit) {
                Thread.onSpinWait();
            }
            return waiting.isEmpty();
        }

        void pull() {
            isPulled = true;
        }

        void plug() {
            isPulled = false;
        }

        @Override
        public List<PortName> names() {
            return List.of(SCANNER.port());
        }

        @Override
        public Line open(PortName port, LineSettings settings) throws Refused {
            var state = isPulled ? LineState.GONE : refusal;
            if (state != LineState.LISTENING) {
                throw new Refused(state, new IOException("refused"));
            }
            opened.incrementAndGet();
            isOpen = true;
            return new Line() {
                @Override
                public byte[] read() throws IOException {
                    if (isPulled) {
                        throw new IOException("pulled");
                    }
                    byte[] next = waiting.poll();
                    return next == null ? new byte[0] : next;
                }

                @Override
                public void write(byte[] bytes) {
                    throw new AssertionError("nothing is sent to a scanner");
                }

                @Override
                public void close() {
                    isOpen = false;
                }
            };
        }
    }
}
