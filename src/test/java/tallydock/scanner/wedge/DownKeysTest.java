package tallydock.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.scanner.wedge.DownKeys.Way;
import tallydock.scanner.wedge.KeyStroke.Modifiers;

/// A scanner is a keyboard beside the person's, and both have every key.
class DownKeysTest {
    private static final long MILLI = 1_000_000L;

    private final DownKeys keys = new DownKeys();

    private void pressed(String key, long millis, Way way) {
        keys.pressed(KeyStroke.pressed(key, Modifiers.NONE, millis * MILLI), way);
    }

    private Way released(String key, long millis) {
        return keys.released(KeyStroke.released(key, Modifiers.NONE, millis * MILLI));
    }

    @Test
    void aKeyThatIsDownAtTwoKeyboardsComesUpTwice() {
        pressed("A", 0, Way.SCANNED);
        pressed("B", 2, Way.SCANNED);
        pressed("A", 4, Way.SCANNED);

        assertThat(released("A", 6)).isEqualTo(Way.SCANNED);
        assertThat(released("A", 80)).isEqualTo(Way.SCANNED);
        assertThat(released("A", 90)).isEqualTo(Way.UNKNOWN);
        assertThat(released("B", 95)).isEqualTo(Way.SCANNED);
    }

    @Test
    void theRepeatOfAKeyThatIsHeldIsNoSecondKeyboard() {
        pressed("A", 0, Way.PASSED);
        pressed("A", 400, Way.PASSED);
        pressed("A", 430, Way.PASSED);

        assertThat(released("A", 500)).isEqualTo(Way.PASSED);
        assertThat(released("A", 510)).isEqualTo(Way.UNKNOWN);
    }
}
