package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.scanner.wedge.KeyStroke.Kind;

/// Persons and scanners take turns at one keyboard, thousands of times.
class WedgeInterleavingTest {
    private static final int SESSIONS = 400;
    /// No key is in both hands at once, so that each event is known to be a person's or a scanner's.
    private static final String TYPED = "abcdefghijklm01234";
    private static final String SCANNED = "NOPQRSTUVWXYZ56789";

    /// What was done, and what must come of it.
    private static final class Session {
        private final Random random;
        private final Keyboard keyboard = new Keyboard(10);
        private final List<String> scans = new ArrayList<>();
        private final StringBuilder typed = new StringBuilder();
        private final Set<KeyStroke> byHand = new HashSet<>();

        Session(long seed) {
            random = new Random(seed);
        }

        Session play() {
            int turns = 3 + random.nextInt(10);
            for (int turn = 0; turn < turns; turn++) {
                if (random.nextInt(3) > 0) {
                    types();
                } else {
                    scans();
                }
            }
            keyboard.waits(600);
            return this;
        }

        private void types() {
            int from = keyboard.strokes().size();
            int keys = 1 + random.nextInt(8);
            for (int i = 0; i < keys; i++) {
                key();
                keyboard.waits(40 + random.nextInt(random.nextBoolean() ? 60 : 361));
            }
            byHand.addAll(keyboard.strokes().subList(from, keyboard.strokes().size()));
        }

        private void key() {
            if (random.nextInt(8) == 0) {
                keyboard.enter();
                typed.append('\r');
            } else if (random.nextInt(10) == 0) {
                keyboard.hitsKey("F" + (1 + random.nextInt(12)), "");
            } else {
                char c = other(random);
                keyboard.hits(c, 10 + random.nextInt(120));
                typed.append(c);
            }
        }

        /// Never the same key twice in a row: it may still be down.
        private char other(Random random) {
            char c = TYPED.charAt(random.nextInt(TYPED.length()));
            boolean isSame = !typed.isEmpty() && typed.charAt(typed.length() - 1) == c;
            return isSame ? TYPED.charAt((TYPED.indexOf(c) + 1) % TYPED.length()) : c;
        }

        private void scans() {
            var code = new StringBuilder();
            int length = 2 + random.nextInt(random.nextInt(20) == 0 ? 300 : 20);
            for (int i = 0; i < length; i++) {
                code.append(next(i));
                keyboard.waits(random.nextInt(11));
            }
            boolean isTab = random.nextInt(4) == 0;
            if (isTab) {
                keyboard.tab();
            } else {
                keyboard.enter();
            }
            if (random.nextInt(3) == 0) {
                keyboard.waits(random.nextInt(11)).enter();
            }
            scans.add(code.append(isTab ? '\t' : '\r').toString());
            keyboard.waits(40 + random.nextInt(200));
        }

        private char next(int position) {
            int kind = random.nextInt(20);
            if (position > 0 && kind == 0) {
                keyboard.controlBracket();
                return 0x1D;
            }
            if (position > 0 && kind == 1) {
                keyboard.hitsKey("F8", "");
                return 0x1D;
            }
            char c = SCANNED.charAt(random.nextInt(SCANNED.length()));
            keyboard.hits(c, 0);
            return c;
        }
    }

    static List<Long> seeds() {
        long base = System.nanoTime();
        return IntStream.range(0, 10).mapToObj(i -> base + i * 1_000_003L).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBurstIsWholeAndNoKeyOfAPersonIsLostDoubledOrReordered(long seed) {
        for (int i = 0; i < SESSIONS; i++) {
            var session = new Session(seed + i).play();
            var window = Window.after(session.keyboard);
            String name = "seed " + (seed + i);

            assertThat(window.scans()).as(name).isEqualTo(session.scans);
            assertThat(window.results()).as(name).hasSameSizeAs(session.scans);
            assertThat(window.controlText()).as(name).isEqualTo(session.typed.toString());
            assertThat(leaked(window, session)).as(name).isEmpty();
            assertThat(only(window.control(), session.byHand, Kind.PRESSED))
                    .as(name)
                    .isEqualTo(only(session.keyboard.strokes(), session.byHand, Kind.PRESSED));
            assertThat(only(window.control(), session.byHand, Kind.RELEASED))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            only(session.keyboard.strokes(), session.byHand, Kind.RELEASED));
        }
    }

    /// Shift and Ctrl alone are harmless: a scanner's first one may pass.
    private static List<KeyStroke> leaked(Window window, Session session) {
        return window.control().stream()
                .filter(stroke -> !session.byHand.contains(stroke))
                .filter(stroke -> !Set.of("SHIFT", "CONTROL").contains(stroke.key()))
                .toList();
    }

    private static List<KeyStroke> only(List<KeyStroke> strokes, Set<KeyStroke> byHand, Kind kind) {
        return strokes.stream()
                .filter(stroke -> stroke.kind() == kind && byHand.contains(stroke))
                .toList();
    }
}
