package tallydock.print.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.usecase.StorageFault;
import tallydock.usecase.printing.Delivery;

class TcpWayTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Bytes LABEL = Bytes.of("^XA\u0000\u00ff\u001d^XZ".getBytes(StandardCharsets.ISO_8859_1));
    /// More than any socket keeps to itself.
    private static final Bytes MUCH = Bytes.of(new byte[64 << 20]);

    private static final String READY = Stream.of(
                    "030,0,0,1245,000,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000000,1,000", "1234,0")
            .map(each -> "\u0002" + each + "\u0003\r\n")
            .collect(Collectors.joining());
    private static final String EMPTY = READY.replace("030,0,0", "030,1,1");

    private final Transports impatient =
            new Transports(InstantSource.system(), new Patience(SHORT, SHORT, SHORT, SHORT));
    private final Transports patient = new Transports(InstantSource.system(), new Patience(LONG, LONG, LONG, LONG));
    private final List<String> written = new ArrayList<>();

    @Test
    void everyByteArrivesAsItIsAndThePrinterClosingSaysThatItHasThem() throws Exception {
        try (var sink = new Sink(Sink::politely)) {
            assertThat(send(patient, sink.port(), false, LABEL)).isEqualTo(new Delivery.Sent());
            assertThat(sink.heard().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(LABEL.toArray());
            assertThat(written).containsExactly("sending");
        }
    }

    @Test
    void aPrinterThatRefusesHasGotNothing() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(send(patient, port, false, LABEL)).isEqualTo(new Delivery.NotSent(Obstacle.REFUSED));
        assertThat(written).isEmpty();
    }

    @Test
    void aPrinterThatStopsTakingBytesIsInDoubt() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(send(impatient, deaf.getLocalPort(), false, MUCH)).isEqualTo(new Delivery.Unknown(Doubt.STUCK));
            assertThat(written).containsExactly("sending");
        }
    }

    @Test
    void aPrinterThatTakesAllAndNeverClosesIsInDoubt() throws Exception {
        var end = new CountDownLatch(1);
        try (var halfOpen = new Sink(call -> {
            await(end);
            return "";
        })) {
            assertThat(send(impatient, halfOpen.port(), false, LABEL))
                    .isEqualTo(new Delivery.Unknown(Doubt.NOT_CONFIRMED));
            end.countDown();
            halfOpen.heard();
        }
    }

    @Test
    void aPrinterThatVanishesInTheMiddleIsInDoubt() throws Exception {
        try (var sink = new Sink(call -> {
            String first = new String(call.getInputStream().readNBytes(10), StandardCharsets.ISO_8859_1);
            call.setSoLinger(true, 0);
            return first;
        })) {
            assertThat(send(patient, sink.port(), false, MUCH)).isEqualTo(new Delivery.Unknown(Doubt.BROKEN_OFF));
        }
    }

    @Test
    void aSlowPrinterIsWaitedForAsLongAsItTakesBytes() throws Exception {
        try (var slow = new Sink(call -> {
            int all = 0;
            byte[] some = new byte[1 << 16];
            for (int n = call.getInputStream().read(some);
                    n >= 0;
                    n = call.getInputStream().read(some)) {
                all += n;
            }
            return Integer.toString(all);
        })) {
            assertThat(send(patient, slow.port(), false, MUCH)).isEqualTo(new Delivery.Sent());
            assertThat(slow.heard()).isEqualTo(Integer.toString(MUCH.length()));
        }
    }

    @Test
    void aPrinterThatAnswersIsAskedBeforeAndAfterAndNeedNotClose() throws Exception {
        try (var sink = new Sink(Sink.saying(READY))) {
            assertThat(send(patient, sink.port(), true, LABEL)).isEqualTo(new Delivery.Sent());
            assertThat(sink.heard())
                    .isEqualTo("~HS\r\n" + new String(LABEL.toArray(), StandardCharsets.ISO_8859_1) + "~HS\r\n");
        }
    }

    @Test
    void outOfLabelsNoLabelLeaves() throws Exception {
        try (var sink = new Sink(Sink.saying(EMPTY))) {
            assertThat(send(patient, sink.port(), true, LABEL)).isEqualTo(new Delivery.NotSent(Obstacle.OUT_OF_LABELS));
            assertThat(sink.heard()).isEqualTo("~HS\r\n");
            assertThat(written).isEmpty();
        }
    }

    @Test
    void aPrinterIsAskedHowItIs() throws Exception {
        try (var sink = new Sink(Sink.saying(EMPTY))) {
            assertThat(patient.ask(printer(sink.port(), true))).contains(PrinterCondition.OUT_OF_LABELS);
        }
        try (var sink = new Sink(Sink.saying("who are you?"))) {
            assertThat(impatient.ask(printer(sink.port(), true))).isEmpty();
        }
    }

    @Test
    void whatCouldNotBeWrittenDownDoesNotLeave() throws Exception {
        try (var sink = new Sink(Sink::politely)) {
            var fault = new StorageFault(StorageFault.Reason.DISK_FULL, "log", new IOException("full"));

            assertThatThrownBy(() -> patient.send(printer(sink.port(), false), LABEL, () -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
            assertThat(sink.heard()).isEmpty();
        }
    }

    private Delivery send(Transports ways, int port, boolean answers, Bytes content) {
        return ways.send(printer(port, answers), content, () -> written.add("sending"));
    }

    private static Printer printer(int port, boolean answers) {
        return new Printer(
                new PrinterId(new UUID(0, 1)),
                "Dock",
                new Connection.Tcp("127.0.0.1", port),
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, "50x25", 3_000),
                Calibration.NONE,
                new Handling(OptionalInt.empty(), OptionalInt.empty(), answers));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
