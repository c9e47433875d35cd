package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.scanner.wedge.Keyboard.MILLI;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The one thread that reads keys and shows frames stands still now and then: keys wait, and are stamped late.
class WedgeStallTest {
    private static final int SESSIONS = 500;
    private static final long FRAME = 16 * MILLI;

    /// A window whose thread stands still: keys of that time come at its end, before or after the frame.
    private static final class Stalling {
        private final Window window = new Window(WedgeProfile.ANY);
        private final ArrayDeque<KeyStroke> waiting;

        Stalling(Keyboard keyboard) {
            waiting = new ArrayDeque<>(keyboard.strokes());
        }

        void awakeFrom(long nanos) {
            window.pulse(nanos);
        }

        void awakeUntil(long nanos) {
            keys(nanos);
            window.pulsesUntil(nanos);
        }

        void stillUntil(long nanos, boolean isFrameFirst) {
            if (isFrameFirst) {
                window.pulse(nanos);
            }
            while (isKeyDue(nanos)) {
                window.seesNow(at(waiting.poll(), nanos));
            }
            window.pulse(nanos);
        }

        private void keys(long nanos) {
            while (isKeyDue(nanos)) {
                window.pulsesUntil(waiting.peek().nanos());
                window.seesNow(waiting.poll());
            }
        }

        private boolean isKeyDue(long nanos) {
            return !waiting.isEmpty() && waiting.peek().nanos() <= nanos;
        }

        private static KeyStroke at(KeyStroke stroke, long nanos) {
            return new KeyStroke(stroke.kind(), stroke.key(), stroke.text(), stroke.modifiers(), nanos);
        }

        /// Random stretches of frames and of standing still, until all keys are seen.
        Window through(Random random, long longestStallMillis) {
            long now = waiting.peek().nanos() - 5 * MILLI;
            while (!waiting.isEmpty()) {
                now += random.nextLong(3 * FRAME);
                awakeUntil(now);
                now += random.nextLong(longestStallMillis * MILLI);
                stillUntil(now, random.nextBoolean());
            }
            window.pulsesUntil(now + 1000 * MILLI);
            return window;
        }
    }

    private static Keyboard scan(String code) {
        return new Keyboard(1000).types(code, 3).enter();
    }

    private static void isScannedAlone(Window window, String scan) {
        assertThat(window.scans()).containsExactly(scan);
        assertThat(window.controlText()).isEmpty();
        assertThat(window.results())
                .allSatisfy(result -> assertThat(
                                ((WedgeResult.Scanned) result).timing().followsTyping())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(longs = {36, 60, 99, 101, 120, 149, 300})
    void aScanStaysWholeWhenTheThreadStandsStillAfterItsFirstKey(long stall) {
        for (boolean isFrameFirst : List.of(true, false)) {
            var window = new Stalling(scan("C112"));
            window.awakeUntil(1001 * MILLI);
            window.stillUntil((1001 + stall) * MILLI, isFrameFirst && stall > 100);
            window.awakeUntil(3000 * MILLI);

            boolean canBeAPerson = stall > 4 * 40;
            if (!canBeAPerson) {
                isScannedAlone(window.window, "C112\r");
            }
        }
    }

    /// Of a short code hardly any gap is left to go by: both keys came right after a frame, so they came together.
    @ParameterizedTest
    @ValueSource(longs = {50, 120, 200, 600})
    void aShortScanStaysWholeWhenTheThreadStandsStillBeforeItsEnd(long stall) {
        for (boolean isFrameFirst : List.of(true, false)) {
            var window = new Stalling(scan("C3"));
            window.awakeFrom(900 * MILLI);
            window.awakeUntil(1004 * MILLI);
            window.stillUntil((1004 + stall) * MILLI, isFrameFirst);
            window.awakeUntil(3000 * MILLI);

            isScannedAlone(window.window, "C3\r");
        }
    }

    @Test
    void typingThatAThreadTooSlowMadeLookFastIsNoScan() {
        var window = new Window(WedgeProfile.ANY);
        var keyboard = new Keyboard(1000).types("no", 70).enter();

        // One frame for each key and none in between: every gap may have been the thread's.
        keyboard.strokes().forEach(stroke -> {
            window.seesNow(stroke);
            window.pulse(stroke.nanos());
        });

        assertThat(window.results()).isEmpty();
        assertThat(window.controlText()).isEqualTo("no\r");
    }

    static LongStream seeds() {
        long base = System.nanoTime();
        return LongStream.range(0, 10).map(i -> base + i * 1_000_003L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aScanIsWholeHoweverTheThreadStumbles(long seed) {
        for (int i = 0; i < SESSIONS; i++) {
            var random = new Random(seed + i);
            String code = code(random, "NOPQRSTUVWXYZ56789", 8 + random.nextInt(20));

            isScannedAlone(new Stalling(scan(code)).through(random, 200), code + "\r");
        }
    }

    /// Longer stalls can press two keys of a fast typist together; whether a thread stood still before a key, no one
    /// knows.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void typingIsNeverAScanHoweverTheThreadStumbles(long seed) {
        for (int i = 0; i < SESSIONS; i++) {
            var random = new Random(seed + i);
            String word = code(random, "abcdefghijklm01234", 2 + random.nextInt(10));
            var keyboard =
                    new Keyboard(1000).types(word, 80 + random.nextInt(300)).enter();

            var window = new Stalling(keyboard).through(random, 40);

            assertThat(window.results()).as("seed %d", seed + i).isEmpty();
            assertThat(window.controlText()).as("seed %d", seed + i).isEqualTo(word + "\r");
        }
    }

    private static String code(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(letters::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
