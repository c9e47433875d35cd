package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;

class ScanGateTest {
    private static final String UNIT = "MUG-CRM-350";

    private final LinkedBlockingQueue<Runnable> frames = new LinkedBlockingQueue<>();
    private final List<String> room = Collections.synchronizedList(new ArrayList<>());
    private final List<String> screen = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final ScanGate gate = new ScanGate(frames::add, new ScanGate.Screen() {
        @Override
        public void take(RawScan scan) {
            screen.add(text(scan));
            room.add(text(scan));
        }

        @Override
        public void passed(RawScan scan) {
            shown.add(text(scan));
        }
    });

    private static String text(RawScan scan) {
        return scan.device() + " " + scan.text();
    }

    private static RawScan scan(String device, String code) {
        return new RawScan(ScanSource.SERIAL, device, Bytes.utf8(code), Instant.EPOCH);
    }

    private void sends(String... codes) {
        Stream.of(codes).forEach(code -> gate.take(scan("1", code)));
    }

    private void open() {
        Consumer<RawScan> at = scan -> room.add(text(scan));
        gate.lead(Optional.of(at));
    }

    private void draw() {
        while (!frames.isEmpty()) {
            frames.remove().run();
        }
    }

    @Test
    void aScanReachesTheRoomBeforeTheFrameIsDrawnAndIsShownAfterIt() {
        open();

        sends(UNIT);
        assertThat(room).containsExactly("1 " + UNIT);
        assertThat(shown).isEmpty();

        draw();
        assertThat(shown).containsExactly("1 " + UNIT);
        assertThat(screen).isEmpty();
    }

    @Test
    void whatIsTheScreensWaitsForItAndNothingOvertakesIt() {
        var badge = "QZU0000000X";
        open();

        sends(Command.UNDO.payload(), UNIT, badge, "AB\u202eCD");
        assertThat(room).isEmpty();
        draw();
        sends(UNIT);

        assertThat(screen).containsExactly("1 " + Command.UNDO.payload(), "1 " + UNIT, "1 " + badge, "1 AB\u202eCD");
        assertThat(room).hasSize(5).endsWith("1 " + UNIT);
        assertThat(frames).hasSize(1);
    }

    @Test
    void whereNobodyTakesPlainScansEachGoesByTheScreen() {
        open();
        gate.lead(Optional.empty());

        sends(UNIT, UNIT);
        draw();

        assertThat(screen).hasSize(2);
        assertThat(shown).isEmpty();
    }

    /// Three scanners send while the one who listens comes and goes: each scan comes once, and in the order of its
    /// scanner.
    @Test
    void noChangeOfWhoListensLosesDoublesOrTurnsRoundAScan() throws InterruptedException {
        long seed = 20261122;
        int each = 4000;
        var random = new Random(seed);
        var senders = new AtomicInteger(3);
        var threads = IntStream.range(0, 3)
                .mapToObj(lane -> Thread.ofPlatform().start(() -> {
                    IntStream.range(0, each).forEach(number -> send(scan("" + lane, code(number))));
                    senders.decrementAndGet();
                }))
                .toList();

        while (senders.get() > 0 || !frames.isEmpty()) {
            if (random.nextBoolean()) {
                open();
            } else {
                gate.lead(Optional.empty());
            }
            for (int i = random.nextInt(5); i > 0 && !frames.isEmpty(); i--) {
                frames.remove().run();
            }
        }
        for (var thread : threads) {
            thread.join();
        }

        for (int lane = 0; lane < 3; lane++) {
            var begin = lane + " ";
            assertThat(room.stream().filter(text -> text.startsWith(begin)).map(text -> text.substring(2)))
                    .as("lane %s, seed %s", lane, seed)
                    .containsExactlyElementsOf(IntStream.range(0, each)
                            .mapToObj(ScanGateTest::code)
                            .toList());
        }
        assertThat(screen).isNotEmpty();
        assertThat(shown).isNotEmpty();
    }

    /// A scanner is slower than the screen in the end.
    private void send(RawScan scan) {
        while (frames.size() > 3) {
            Thread.onSpinWait();
        }
        gate.take(scan);
    }

    private static String code(int number) {
        return number % 50 == 7 ? Command.UNDO.payload() : "C" + number;
    }
}
